import "server-only";
import type { Assignment } from "@/lib/domain/teamwork/assignment";
import type { Person } from "@/lib/domain/people/person";
import { listAssignments } from "./assignments";
import { countOpenComments } from "./comments";

export interface Teamwork {
  /** What is assigned and open. */
  assignments: Assignment[];
  /** How many comments are open on each requirement that has any. */
  openComments: Record<string, number>;
}

/** What the people of an organisation do about an assessment together. */
export async function readTeamwork(person: Person, assessmentId: string): Promise<Teamwork> {
  const [assignments, openComments] = await Promise.all([
    listAssignments(person, assessmentId),
    countOpenComments(person, assessmentId),
  ]);
  return { assignments: assignments.filter(({ ended }) => !ended), openComments };
}
