import { TextLink } from "@/components/nhs/text-link";
import type { Assignment } from "@/lib/domain/teamwork/assignment";
import { Due } from "./due";

interface SectionAssignedProps {
  /** What is open of the section as a whole. */
  assignments: readonly Assignment[];
  today: string;
  /** Where the section is assigned, for whoever may. */
  assign?: string;
}

/** Who has a whole section, and the way to assign it. */
export function SectionAssigned({ assignments, today, assign }: SectionAssignedProps) {
  return (
    <>
      {assignments.length > 0 && (
        <ul className="nhsuk-list">
          {assignments.map(({ id, what, to, dueOn }) => (
            <li key={id}>
              <TextLink href={`/assignments/${id}`}>{`${what} is assigned to ${to}`}</TextLink>
              {dueOn && (
                <>
                  , by <Due dueOn={dueOn} today={today} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {assign && (
        <p>
          <TextLink href={assign}>Assign this section</TextLink>
        </p>
      )}
    </>
  );
}
