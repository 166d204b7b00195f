import type { ReactNode } from "react";
import { SaveForm } from "@/components/form/save-form";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import type { FormState } from "@/lib/forms/form-state";
import { PlaceMatrixTable, type PlaceMatrixTableProps } from "./place-matrix-table";

interface PlacesFormProps {
  save: (state: FormState, data: FormData) => Promise<FormState>;
  title: string;
  /** The revision of the assessment that is on the page. */
  opened: number;
  /** What was chosen before the session ended. */
  kept?: FormState;
  /** What the person comes from saving, in words. */
  saved: string | false;
  /** There is a page after this one. */
  more: boolean;
  heading: ReactNode;
  table: PlaceMatrixTableProps;
}

/** The answers of many places in one form. What was not changed in it is not touched. */
export function PlacesForm({ save, title, opened, kept, saved, more, heading, table }: PlacesFormProps) {
  return (
    <SaveForm
      save={save}
      title={title}
      submit="Save all changes"
      submits={
        more ? [{ name: "then", value: "next", label: "Save and show the next page", secondary: true }] : []
      }
      initial={kept}
      opened={opened}
      done={saved || undefined}
      above={
        <>
          {kept && (
            <NotificationBanner>
              We kept what you chose before your session ended. Check it, then save.
            </NotificationBanner>
          )}
          {heading}
        </>
      }
    >
      <PlaceMatrixTable {...table} />
    </SaveForm>
  );
}
