import { InsetText } from "@/components/nhs/inset-text";
import type { AlreadyAssigned } from "@/lib/domain/teamwork/already-assigned";
import type { Assignment } from "@/lib/domain/teamwork/assignment";

interface AssignedAlreadyProps {
  already: AlreadyAssigned<Pick<Assignment, "id" | "what" | "to">>;
  /** What is about to be assigned. */
  noun: "requirement" | "section";
}

/** Who has this already, and what becomes of that. Nothing where nobody has. */
export function AssignedAlready({ already: { same, beside }, noun }: AssignedAlreadyProps) {
  if (same.length + beside.length === 0) return null;
  return (
    <InsetText>
      {same.map(({ id, what, to }) => (
        <p key={id}>
          {what} is assigned to {to}. If you assign the same to somebody else, {to} no longer has it.
        </p>
      ))}
      {beside.map(({ id, what, to }) => (
        <p key={id}>
          {noun === "requirement" ? "The whole section " : ""}
          {what} is assigned to {to}. They keep it, so both can answer.
        </p>
      ))}
    </InsetText>
  );
}
