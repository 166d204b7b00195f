import { CheckboxesField } from "@/components/form/checkboxes-field";
import { TextareaField } from "@/components/form/textarea-field";

interface CommentFieldsProps {
  label: string;
  /** Whom it may ask to look. */
  people: readonly { id: string; name: string }[];
}

/** What somebody wants to say about a requirement, and who should look. */
export const CommentFields = ({ label, people }: CommentFieldsProps) => (
  <>
    <TextareaField name="text" label={label} size="m" />
    {people.length > 0 && (
      <CheckboxesField
        name="tell"
        legend="Tell (optional)"
        hint="They get a notice. A delegate sees this conversation from then on."
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        small
      />
    )}
  </>
);
