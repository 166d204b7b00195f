import "server-only";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { db, type Transaction } from "@/lib/data/db";
import { demand, demandAssessment } from "@/lib/data/people/access";
import { tellInvitation } from "@/lib/data/people/invite";
import type { Assigned, AssignedTo } from "@/lib/domain/teamwork/assigned";
import { assignedInWords } from "@/lib/domain/teamwork/assigned-in-words";
import { canBeAssigned } from "@/lib/domain/teamwork/can-be-assigned";
import { getCatalogue } from "@/lib/domain/catalogue";
import { NotFound, Refused } from "@/lib/domain/errors";
import { can, type Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { placeNames } from "@/lib/domain/place-names";
import { whoseItIs } from "./assign-whom";
import { ending, toDueOn } from "./assignment-columns";
import { recordAssignment, tellAssigned } from "./assignment-record";

export interface NewAssignment extends Assigned {
  to: AssignedTo;
  dueOn: string | null;
  note: string | null;
}

/** Those who may be asked to answer, by name. For whoever assigns. */
export async function listAnswerers(
  person: Person,
  assessmentId: string,
): Promise<{ id: string; name: string; role: Role }[]> {
  const { organisation } = await demandAssessment(person, assessmentId, "assignment:edit");
  const members = await db.membership.findMany({
    where: { organisationId: organisation.id },
    select: { role: true, person: { select: { id: true, name: true } } },
    orderBy: [{ person: { name: "asc" } }, { personId: "asc" }],
  });
  return members
    .map(({ role, person: { id, name } }) => ({ id, name, role: role as Role }))
    .filter(({ role }) => can(role, "assigned:save"));
}

/**
 * Gives a requirement, a section or a place's share of either to somebody. What was open for the same comes to an end:
 * one person at a time is asked. Who has no account here is invited as a delegate, and it waits for them; sending the
 * email is for the caller.
 * @returns the assignment, and the invitation to send if there is one
 * @throws Refused when the person may not answer here, or the assessment is closed.
 */
export async function assign(
  person: Person,
  assessmentId: string,
  { to, dueOn, note, ...given }: NewAssignment,
): Promise<{ id: string; toSend: string | null }> {
  const assessment = await readAssessment(person, assessmentId);
  demand(assessment.role, "assignment:edit");
  const catalogue = getCatalogue(assessment.catalogueVersion);
  if (!canBeAssigned(catalogue, assessment, given)) throw new NotFound("nothing to assign");
  const { organisation } = assessment;
  const what = assignedInWords(catalogue, given, given.scope && placeNames(assessment)(given.scope));
  return db.$transaction(async (transaction) => {
    // Two people who give out the same at once take turns. Everything is locked in the order in which others do it, a
    // save of answers and the removal of a person too, and the audit last.
    const open = await transaction.$queryRaw<unknown[]>`
      SELECT 1 FROM assessments WHERE id = ${assessment.id}::uuid AND closed_at IS NULL FOR UPDATE`;
    if (open.length === 0) throw new Refused(CLOSED);
    const { invited, ...whose } = await whoseItIs(transaction, person, organisation, to);
    const before = await endSame(transaction, person, assessment.id, given);
    const { section: sectionId, requirement: requirementId, scope } = given;
    const share = { assessmentId: assessment.id, sectionId, requirementId, scope };
    const { id } = await transaction.assignment.create({
      data: { ...share, ...whose, dueOn: toDueOn(dueOn), note, assignedById: person.id },
      select: { id: true },
    });
    if (invited) await tellInvitation(transaction, person, organisation, invited);
    const about = { assessmentId: assessment.id, organisation, what };
    for (const one of before)
      await recordAssignment(transaction, person, "withdraw", {
        ...about,
        id: one.id,
        to: toWhom(one.personId, one.invitation?.email),
      });
    const { personId } = whose;
    const told = { ...about, id, to: toWhom(personId, "email" in to ? to.email : undefined) };
    await recordAssignment(transaction, person, "add", told, { dueOn });
    if (personId) await tellAssigned(transaction, person, { ...told, personId, dueOn });
    return { id, toSend: invited?.id ?? null };
  });
}

const toWhom = (personId: string | null, email = "") => personId ?? email;

const CLOSED = "This assessment is closed, because the next one has begun. Assign the work there.";

/** Ends what is open for the same share, and says what that was. */
const endSame = (
  transaction: Transaction,
  person: Person,
  assessmentId: string,
  { section, requirement, scope }: Assigned,
) =>
  transaction.assignment.updateManyAndReturn({
    where: { assessmentId, sectionId: section, requirementId: requirement, scope, ended: null },
    data: ending(person, "withdrawn", null),
    select: { id: true, personId: true, invitation: { select: { email: true } } },
  });
