import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { tell } from "@/lib/data/notices/notices";
import { demand } from "@/lib/data/people/access";
import type { Assignment, AssignmentEnd } from "@/lib/domain/teamwork/assignment";
import { NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { Prisma } from "@/prisma/generated/client";
import type { NewAssignment } from "./assign";
import { ending, toDueOn } from "./assignment-columns";
import { recordAssignment, tellAssigned, toldOf } from "./assignment-record";
import { readAssignment } from "./assignments";

const ENDED = "This assignment has ended. Open the page again to see how.";

/** Changes until when and the note. Whose it is changes by assigning it anew. */
export async function editAssignment(
  person: Person,
  id: string,
  { dueOn, note }: Pick<NewAssignment, "dueOn" | "note">,
): Promise<void> {
  const assignment = await demandOpen(person, id);
  if (assignment.dueOn === dueOn && assignment.note === note) return;
  const told = toldOf(assignment);
  await db.$transaction(async (transaction) => {
    await change(transaction, id, { dueOn: toDueOn(dueOn), note });
    const before = { dueOn: assignment.dueOn, note: assignment.note };
    await recordAssignment(transaction, person, "edit", told, { before, after: { dueOn, note } });
    if (assignment.personId && assignment.dueOn !== dueOn)
      await tellAssigned(transaction, person, { ...told, personId: assignment.personId, dueOn });
  });
}

/** Takes an assignment back. */
export async function withdrawAssignment(person: Person, id: string): Promise<void> {
  const assignment = await demandOpen(person, id);
  await db.$transaction(async (transaction) => {
    await change(transaction, id, ending(person, "withdrawn", null));
    await recordAssignment(transaction, person, "withdraw", toldOf(assignment));
  });
}

/**
 * Says that one's own assignment is done, or hands it back. Whoever gave it is told.
 * @param note may be empty when it is done
 */
export async function finishAssignment(
  person: Person,
  id: string,
  { ended, note }: { ended: Extract<AssignmentEnd, "done" | "handed_back">; note: string },
): Promise<void> {
  const assignment = await readAssignment(person, id);
  if (assignment.personId !== person.id) throw new NotFound("somebody else's");
  if (assignment.ended) throw new Refused(ENDED);
  const { organisation, assignedById, what } = assignment;
  await db.$transaction(async (transaction) => {
    await change(transaction, id, ending(person, ended, note || null));
    const verb = ended === "done" ? "done" : "hand-back";
    await recordAssignment(transaction, person, verb, toldOf(assignment), { note: note || null });
    if (assignedById === person.id) return;
    const words = { by: person.name, what };
    await tell(transaction, {
      ...(ended === "done" ? { kind: ended, words } : { kind: ended, words: { ...words, why: note } }),
      personId: assignedById,
      organisationId: organisation.id,
      key: `${ended}:${id}`,
      path: `/assignments/${id}`,
    });
  });
}

async function demandOpen(person: Person, id: string): Promise<Assignment> {
  const assignment = await readAssignment(person, id);
  demand(assignment.role, "assignment:edit");
  if (assignment.ended) throw new Refused(ENDED);
  return assignment;
}

async function change(transaction: Transaction, id: string, data: Prisma.AssignmentUpdateManyMutationInput) {
  const { count } = await transaction.assignment.updateMany({ where: { id, ended: null }, data });
  if (count === 0) throw new Refused(ENDED);
}
