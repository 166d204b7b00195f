import { SaveForm } from "./save-form";

interface AddFormProps extends Omit<Parameters<typeof SaveForm>[0], "submit" | "submits" | "done"> {
  /** Name of the one that was added just before. */
  added?: string;
}

/** The form to add one more, and another after it. */
export function AddForm({ added, ...form }: AddFormProps) {
  return <SaveForm {...form} submit="Save" submits={[ANOTHER]} done={added && `${added} is saved.`} />;
}

const ANOTHER = { name: "then", value: "another", label: "Save and add another", secondary: true };
