import "server-only";
import type { AssignmentEnd } from "@/lib/domain/teamwork/assignment";
import type { Person } from "@/lib/domain/people/person";

/** What is stored of an assignment that comes to an end. */
export const ending = (person: Person, ended: AssignmentEnd, endNote: string | null) => ({
  ended,
  endNote,
  endedAt: new Date(),
  endedById: person.id,
});

/** What is stored of a day that something is due on. */
export const toDueOn = (day: string | null) => (day === null ? null : new Date(day));
