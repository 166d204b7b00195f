import { RadiosField } from "@/components/form/radios-field";
import { SaveForm, type SaveFormProps } from "@/components/form/save-form";

/** Makes an address at which a calendar reads due days, and says first who can read it. */
export function MakeFeed(form: Pick<SaveFormProps, "title" | "save" | "initial">) {
  return (
    <>
      <p>
        Make a secret address and add it to Outlook, Google Calendar or any other calendar. Open actions
        appear there on the day they are due, and follow the plan within a few hours.
      </p>
      <p>
        Anyone who has the address can read what it shows, without signing in: what is to be done, its status,
        its funding and its owner’s name. It works until somebody revokes it, or until you leave the
        organisation.
      </p>
      <SaveForm {...form} submit="Make an address" variant="secondary">
        <RadiosField
          name="which"
          legend="What should the calendar show?"
          options={[
            { value: "all", label: "Every open action" },
            { value: "mine", label: "Only the actions that I own" },
          ]}
        />
      </SaveForm>
    </>
  );
}
