import type { Assignment } from "@/lib/domain/teamwork/assignment";

/** What the list of requirements says beside one: who has it, and how many comments are open. */
export function taskNote(
  assignments: readonly Pick<Assignment, "to">[],
  openComments: number = 0,
): string | undefined {
  const people = [...new Set(assignments.map(({ to }) => to))].join(", ");
  const comments = openComments === 1 ? "1 open comment" : `${openComments} open comments`;
  return (
    [people && `Assigned to ${people}`, openComments > 0 && comments].filter(Boolean).join(". ") || undefined
  );
}
