import { RadiosField } from "@/components/form/radios-field";
import { TextareaField } from "@/components/form/textarea-field";

/** How somebody says that their assignment is over. */
export const FinishFields = () => (
  <>
    <RadiosField
      name="ended"
      legend="How did it go?"
      size="m"
      options={[
        { value: "done", label: "It is done" },
        {
          value: "handed_back",
          label: "I hand it back",
          hint: "Somebody else should answer it, or it should wait.",
        },
      ]}
    />
    <TextareaField
      name="note"
      label="A word to whoever assigned it"
      hint="Say why if you hand it back."
      rows={3}
    />
  </>
);
