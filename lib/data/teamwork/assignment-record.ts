import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import type { Transaction } from "@/lib/data/db";
import { tell } from "@/lib/data/notices/notices";
import type { Assignment } from "@/lib/domain/teamwork/assignment";
import type { Person } from "@/lib/domain/people/person";

/** An assignment, as the audit and notices tell of it. */
export interface Told {
  id: string;
  assessmentId: string;
  organisation: { id: string };
  what: string;
  /** The id of a person, or the address of somebody invited. */
  to: string;
}

/** What is told of a stored assignment. */
export const toldOf = ({ to, ...assignment }: Assignment): Told => ({
  ...assignment,
  to: assignment.personId ?? to,
});

/** Records what somebody did to an assignment. */
export const recordAssignment = (
  transaction: Transaction,
  person: Person,
  verb: "add" | "edit" | "done" | "hand-back" | "withdraw",
  { id, assessmentId, organisation, what, to }: Told,
  detail: Record<string, unknown> = {},
) =>
  recordEvent(transaction, {
    chain: organisationChain(organisation.id),
    person,
    what: `assignment:${verb}`,
    subject: assessmentId,
    detail: { assignment: id, what, to, ...detail },
  });

/** Tells somebody what they are asked to do, unless they asked themselves. */
export async function tellAssigned(
  transaction: Transaction,
  person: Person,
  { id, organisation, what, personId, dueOn }: Told & { personId: string; dueOn: string | null },
): Promise<void> {
  if (personId === person.id) return;
  await tell(transaction, {
    kind: "assigned",
    words: { by: person.name, what, dueOn },
    personId,
    organisationId: organisation.id,
    key: `assigned:${id}:${dueOn ?? "no date"}`,
    path: `/assignments/${id}`,
  });
}
