import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db, type Transaction } from "@/lib/data/db";
import { knownId, knownReference } from "@/lib/data/ids";
import { lockOwned, ownerMoved } from "@/lib/data/plan/owner-moves";
import { demandProvedEmail } from "@/lib/data/sign-in/accounts";
import { takeWaiting, tellTaken } from "@/lib/data/teamwork/take-waiting";
import type { Facts } from "@/lib/domain/assessment/answer";
import { rolesIn } from "@/lib/domain/register/commissioning";
import { NotFound, Refused } from "@/lib/domain/errors";
import { can, type Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { demand, demandOrganisation } from "./access";
import { returnToNobody } from "./hand-over";
import { lockMembers, type LockedMembers } from "./member-locks";

interface Change {
  organisationId: string;
  memberId: string;
  /** Who does it; null is whoever runs the portal. */
  by: Person | null;
}

/**
 * Gives somebody who has an account a role in an organisation, in place of the one they had. Takes no acting person:
 * it is for whoever runs the portal, and the record says that nobody who signed in did it.
 * @throws Refused when there is no such organisation or account, or nobody else leads the organisation.
 */
export async function setRole(reference: string, email: string, role: Role): Promise<void> {
  const organisation = await db.organisation.findUnique({ where: { reference }, select: { id: true } });
  if (!organisation) throw new Refused(`There is no organisation with the reference ${reference}.`);
  const person = await db.person.findUnique({ where: { email: email.toLowerCase() } });
  if (!person) throw new Refused(`Nobody has registered with the email address ${email}.`);
  demandProvedEmail(person);
  await db.$transaction(async (transaction) => {
    await lockOwned(transaction, organisation.id);
    const members = await lockMembers(transaction, organisation.id, [person.id]);
    // First, as when somebody accepts: invitations are locked before the audit.
    const taken = await takeWaiting(transaction, organisation.id, person);
    const change = { organisationId: organisation.id, memberId: person.id, by: null };
    await giveRole(transaction, members, change, role);
    if (can(role, "assigned:save")) await tellTaken(transaction, person, taken);
  });
}

/**
 * Changes the role of a member. Who may no longer answer hands back what was assigned to them: returns how much.
 * @throws Refused when nobody else leads the organisation.
 */
export async function changeRole(
  person: Person,
  reference: string,
  memberId: string,
  role: Role,
): Promise<number> {
  const { id, profile } = await demandOrganisation(person, reference, "people:edit");
  if (!rolesIn(profile as Facts).includes(role))
    throw new Refused("There is no such role in an organisation of this type", "role");
  return db.$transaction(async (transaction) => {
    const members = await lockMembers(transaction, id, [person.id, knownId(memberId)]);
    // Asked again now that nobody else can change it: they may have been removed meanwhile.
    demand(members.roleOf(person.id), "people:edit");
    const before = members.roleOf(memberId);
    if (!before) throw new NotFound("no such member");
    if (before === role) return 0;
    return giveRole(transaction, members, { organisationId: id, memberId, by: person }, role);
  });
}

async function giveRole(
  transaction: Transaction,
  members: LockedMembers,
  { organisationId, memberId, by }: Change,
  role: Role,
): Promise<number> {
  if (role !== "lead") members.demandOtherLead(memberId);
  const ids = { organisationId, personId: memberId };
  await transaction.membership.upsert({
    where: { organisationId_personId: ids },
    create: { ...ids, role },
    update: { role },
  });
  if (!members.roleOf(memberId)) await ownerMoved(transaction, organisationId, memberId);
  const why = "Their new role answers nothing.";
  const returned = can(role, "assigned:save") ? 0 : await returnToNobody(transaction, ids, by, why);
  await recordEvent(transaction, {
    chain: organisationChain(organisationId),
    person: by,
    what: "member:set-role",
    subject: memberId,
    detail: { before: members.roleOf(memberId) ?? null, after: role, ...(returned > 0 && { returned }) },
  });
  return returned;
}

/**
 * Takes somebody out of an organisation: from their next request on they find nothing there. Returns how many
 * assignments are nobody's again.
 * @throws Refused when nobody else leads the organisation.
 */
export async function removeMember(person: Person, reference: string, memberId: string): Promise<number> {
  const { id } = await demandOrganisation(person, reference, "people:edit");
  return db.$transaction(async (transaction) => {
    await lockOwned(transaction, id);
    const members = await lockMembers(transaction, id, [person.id, knownId(memberId)]);
    demand(members.roleOf(person.id), "people:edit");
    return endMembership(transaction, members, { organisationId: id, memberId, by: person });
  });
}

/** Leaves an organisation, whatever one's role. @throws Refused when nobody else leads it. */
export async function leave(person: Person, reference: string): Promise<number> {
  const organisation = { reference: knownReference(reference) };
  const membership = await db.membership.findFirst({ where: { personId: person.id, organisation } });
  if (!membership) throw new NotFound("no role here");
  const { organisationId } = membership;
  return db.$transaction(async (transaction) => {
    await lockOwned(transaction, organisationId);
    const members = await lockMembers(transaction, organisationId, [person.id]);
    return endMembership(transaction, members, { organisationId, memberId: person.id, by: person });
  });
}

async function endMembership(
  transaction: Transaction,
  members: LockedMembers,
  { organisationId, memberId, by }: Change & { by: Person },
): Promise<number> {
  const role = members.roleOf(memberId);
  if (!role) throw new NotFound("no such member");
  members.demandOtherLead(memberId);
  const ids = { organisationId, personId: memberId };
  await transaction.membership.delete({ where: { organisationId_personId: ids } });
  await ownerMoved(transaction, organisationId, memberId);
  const left = by.id === memberId;
  const why = left ? "They left the organisation." : "They were removed from the organisation.";
  const returned = await returnToNobody(transaction, ids, by, why);
  await recordEvent(transaction, {
    chain: organisationChain(organisationId),
    person: by,
    what: left ? "member:leave" : "member:remove",
    subject: memberId,
    detail: { role, returned },
  });
  return returned;
}
