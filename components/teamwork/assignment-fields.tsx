import { DateField } from "@/components/form/date-field";
import { TextareaField } from "@/components/form/textarea-field";
import { exampleAhead } from "@/lib/domain/example-ahead";

interface AssignmentFieldsProps {
  /** ISO dates. */
  dueOn?: string | null;
  today: string;
  note?: string | null;
}

/** Until when something is to be answered and what to say about it. */
export function AssignmentFields({ dueOn, note, today }: AssignmentFieldsProps) {
  return (
    <>
      <DateField
        name="dueOn"
        legend="Answer by (optional)"
        value={dueOn ?? undefined}
        hint={`They are reminded 7 days and 1 day before. ${exampleAhead(today)}`}
      />
      <TextareaField
        name="note"
        label="Note (optional)"
        hint="What you expect, or where to find what they need"
        value={note ?? undefined}
        rows={3}
      />
    </>
  );
}
