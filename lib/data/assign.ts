import "server-only";
import type { Assigned, AssignedTo } from "@/lib/domain/assigned";
import { assignedInWords } from "@/lib/domain/assigned-in-words";
import type { Assignment, AssignmentEnd } from "@/lib/domain/assignment";
import { getCatalogue } from "@/lib/domain/catalogue";
import { NotFound, Refused } from "@/lib/domain/errors";
import { can, type Role } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import { placeNames } from "@/lib/domain/place-names";
import { isScopeInUse } from "@/lib/domain/places-in-use";
import { Prisma } from "@/prisma/generated/client";
import { demand, demandAssessment } from "./access";
import { readAssessment } from "./assessments";
import { readAssignment } from "./assignments";
import { organisationChain, recordEvent } from "./audit";
import { db, type Transaction } from "./db";
import { knownId } from "./ids";
import { addInvitation } from "./invite";
import { tell } from "./notices";

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
  demandWhat(catalogue, assessment, given);
  const { organisation } = assessment;
  const what = assignedInWords(catalogue, given, given.scope && placeNames(assessment)(given.scope));
  return db.$transaction(async (transaction) => {
    // Two people who give out the same at once take turns. Before the audit tells of an invitation: a save of answers
    // locks the assessment first too.
    const open = await transaction.$queryRaw<unknown[]>`
      SELECT 1 FROM assessments WHERE id = ${assessment.id}::uuid AND closed_at IS NULL FOR UPDATE`;
    if (open.length === 0) throw new Refused(CLOSED);
    const { invited, ...whose } = await whoseItIs(transaction, person, organisation, to);
    await endSame(transaction, person, { ...given, assessmentId: assessment.id, organisation, what });
    const { section: sectionId, requirement: requirementId, scope } = given;
    const share = { assessmentId: assessment.id, sectionId, requirementId, scope };
    const { id } = await transaction.assignment.create({
      data: { ...share, ...whose, dueOn: asDate(dueOn), note, assignedById: person.id },
      select: { id: true },
    });
    const { personId, invitationId } = whose;
    const told = { id, assessmentId: assessment.id, organisation, what, to: toWhom(to, personId) };
    await record(transaction, person, "add", told, { dueOn });
    if (personId) await tellAssigned(transaction, person, { ...told, personId, dueOn });
    return { id, toSend: invited ? invitationId : null };
  });
}

const toWhom = (to: AssignedTo, personId: string | null) => personId ?? ("email" in to ? to.email : "");

const CLOSED = "This assessment is closed, because the next one has begun. Assign the work there.";
const ENDED = "This assignment has ended. Open the page again to see how.";
const MAY_NOT_ANSWER = "Choose somebody who may answer. Change their role first if they should";

type Catalogue = ReturnType<typeof getCatalogue>;
type InUse = Parameters<typeof isScopeInUse>[0];

function demandWhat(catalogue: Catalogue, places: InUse, { section, requirement, scope }: Assigned): void {
  const known =
    requirement === null
      ? catalogue.sections.some(({ id }) => id === section)
      : section === null && catalogue.requirement(requirement) !== undefined;
  if (!known || (scope !== null && !isScopeInUse(places, scope))) throw new NotFound("nothing to assign");
}

interface Whose {
  personId: string | null;
  invitationId: string | null;
  /** Whether an email has to be sent. */
  invited: boolean;
}

/** A member who may answer, by id or address; anybody else with an address gets an invitation. */
async function whoseItIs(
  transaction: Transaction,
  person: Person,
  organisation: { id: string; name: string },
  to: AssignedTo,
): Promise<Whose> {
  const whom = "email" in to ? { person: { email: to.email } } : { personId: knownId(to.personId) };
  const membership = await transaction.membership.findFirst({
    where: { organisationId: organisation.id, ...whom },
    select: { personId: true, role: true },
  });
  if (!membership && "email" in to) {
    const open = await transaction.invitation.findFirst({
      where: { organisationId: organisation.id, email: to.email, ended: null, expiresAt: { gt: new Date() } },
      select: { id: true, role: true },
    });
    // Who is invited to more keeps that.
    if (open && open.role !== "delegate" && can(open.role as Role, "assigned:save"))
      return { personId: null, invitationId: open.id, invited: false };
    const invitation = { email: to.email, role: "delegate", message: null } as const;
    return {
      personId: null,
      invitationId: await addInvitation(transaction, person, organisation, invitation),
      invited: true,
    };
  }
  if (!can(membership?.role as Role | undefined, "assigned:save"))
    throw new Refused(MAY_NOT_ANSWER, "email" in to ? "email" : "person");
  return { personId: membership!.personId, invitationId: null, invited: false };
}

/** Ends what is open for the same share. */
async function endSame(
  transaction: Transaction,
  person: Person,
  { section, requirement, scope, ...about }: Assigned & Omit<Told, "id" | "to">,
): Promise<void> {
  const { assessmentId } = about;
  const before = await transaction.assignment.updateManyAndReturn({
    where: { assessmentId, sectionId: section, requirementId: requirement, scope, ended: null },
    data: ending(person, "withdrawn", null),
    select: { id: true, personId: true, invitation: { select: { email: true } } },
  });
  for (const { id, personId, invitation } of before)
    await record(transaction, person, "withdraw", { ...about, id, to: personId ?? invitation?.email ?? "" });
}

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
    await change(transaction, id, { dueOn: asDate(dueOn), note });
    const before = { dueOn: assignment.dueOn, note: assignment.note };
    await record(transaction, person, "edit", told, { before, after: { dueOn, note } });
    if (assignment.personId && assignment.dueOn !== dueOn)
      await tellAssigned(transaction, person, { ...told, personId: assignment.personId, dueOn });
  });
}

/** Takes an assignment back. */
export async function withdrawAssignment(person: Person, id: string): Promise<void> {
  const assignment = await demandOpen(person, id);
  await db.$transaction(async (transaction) => {
    await change(transaction, id, ending(person, "withdrawn", null));
    await record(transaction, person, "withdraw", toldOf(assignment));
  });
}

/**
 * Says that one's own assignment is done, or hands it back. Whoever gave it is told.
 * @param note may be empty when it is done
 */
export async function finishAssignment(
  person: Person,
  id: string,
  { ended, note }: { ended: Exclude<AssignmentEnd, "withdrawn">; note: string },
): Promise<void> {
  const assignment = await readAssignment(person, id);
  if (assignment.personId !== person.id) throw new NotFound("somebody else's");
  if (assignment.ended) throw new Refused(ENDED);
  const { organisation, assignedById, what } = assignment;
  await db.$transaction(async (transaction) => {
    await change(transaction, id, ending(person, ended, note || null));
    const verb = ended === "done" ? "done" : "hand-back";
    await record(transaction, person, verb, toldOf(assignment), { note: note || null });
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

const ending = (person: Person, ended: AssignmentEnd, endNote: string | null) => ({
  ended,
  endNote,
  endedAt: new Date(),
  endedById: person.id,
});

async function change(transaction: Transaction, id: string, data: Prisma.AssignmentUpdateManyMutationInput) {
  const { count } = await transaction.assignment.updateMany({ where: { id, ended: null }, data });
  if (count === 0) throw new Refused(ENDED);
}

interface Told {
  id: string;
  assessmentId: string;
  organisation: { id: string };
  what: string;
  /** The id of a person, or the address of somebody invited. */
  to: string;
}

const toldOf = ({ to, ...assignment }: Assignment): Told => ({
  ...assignment,
  to: assignment.personId ?? to,
});

const record = (
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
async function tellAssigned(
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

const asDate = (day: string | null) => (day === null ? null : new Date(day));
