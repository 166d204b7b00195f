import { Tag } from "@/components/nhs/tag";
import { TextLink } from "@/components/nhs/text-link";
import { dateInWords } from "@/lib/domain/dates";
import type { ScopeKey } from "@/lib/domain/scope";
import { AssignmentNote } from "./assignment-note";

interface AssignedToProps {
  answerers: readonly {
    id: string;
    section: string | null;
    scope: ScopeKey | null;
    to: string;
    dueOn: string | null;
    note: string | null;
    assignedBy: string;
  }[];
  nameOf: (scope: ScopeKey) => string;
  today: string;
  /** Where the requirement is assigned, for whoever may. */
  assign?: string;
}

/** Who is to answer a requirement: all of it, a place's share, or with its whole section. */
export function AssignedTo({ answerers, nameOf, today, assign }: AssignedToProps) {
  if (answerers.length === 0 && !assign) return null;
  return (
    <section>
      <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">Assigned to</h2>
      {answerers.length === 0 && <p className="nhsuk-u-margin-bottom-1">Nobody.</p>}
      <ul className="nhsuk-list nhsuk-u-margin-bottom-1">
        {answerers.map(({ id, section, scope, to, dueOn, note, assignedBy }) => (
          <li key={id}>
            <TextLink href={`/assignments/${id}`}>{to}</TextLink>
            {scope && `, for ${nameOf(scope)}`}
            {section && ", with the whole section"}
            {dueOn && `, by ${dateInWords(dueOn)} `}
            {dueOn && dueOn < today && <Tag colour="red">Overdue</Tag>}
            <AssignmentNote note={note} by={assignedBy} />
          </li>
        ))}
      </ul>
      {assign && (
        <p>
          <TextLink href={assign}>Assign this requirement</TextLink>
        </p>
      )}
    </section>
  );
}
