import { SaveForm, type SaveFormProps } from "@/components/form/save-form";
import { InsetText } from "@/components/nhs/inset-text";

interface NewFeedProps extends Pick<SaveFormProps, "save"> {
  address: string;
}

/** An address that was just made: the only time that it is shown. */
export const NewFeed = ({ address, save }: NewFeedProps) => (
  <>
    <InsetText>
      <p>This is your calendar’s address. Copy all of it now: it is not shown again.</p>
      <p className="tw:wrap-anywhere">
        <code>{address}</code>
      </p>
      <p>
        In Outlook choose Add calendar, then Subscribe from web. In Google Calendar choose Other calendars,
        then From URL. Anyone who has the address can read what it shows.
      </p>
    </InsetText>
    <SaveForm save={save} submit="I have copied it" />
  </>
);
