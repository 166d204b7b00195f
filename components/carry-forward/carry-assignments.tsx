import { OpenTable } from "@/components/teamwork/open-table";
import { CheckboxesField } from "@/components/form/checkboxes-field";
import type { Assignment } from "@/lib/domain/teamwork/assignment";

interface CarryAssignmentsProps {
  /** What is open in the assessment that closes. */
  open: Assignment[];
  /** An ISO date. */
  today: string;
}

/** What is still assigned when the next assessment starts, and whether it goes on there. */
export function CarryAssignments({ open, today }: CarryAssignmentsProps) {
  if (open.length === 0) return null;
  return (
    <>
      <h2>Open assignments</h2>
      <OpenTable caption="Not done yet" open={open} today={today} />
      <CheckboxesField
        name="assignments"
        legend="What happens to them?"
        value={["carry"]}
        options={[
          {
            value: "carry",
            label: "Carry them over to the next assessment",
            hint: "People keep their work, with its date and note. If you do not carry them over, they end and we tell the people who have them.",
          },
        ]}
      />
    </>
  );
}
