import "server-only";
import { NotFound, Refused } from "@/lib/domain/errors";
import { INVITATION_DAYS, invitationState, rolesIn, type InvitationState } from "@/lib/domain/invitation";
import type { Facts } from "@/lib/domain/answer";
import { can, type Permission, type Role } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import { ROLE_WORDS } from "@/lib/domain/role-words";
import { demand, demandOrganisation } from "./access";
import { organisationChain, recordEvent } from "./audit";
import { db, type Transaction } from "./db";
import { handOver, returnToNobody } from "./hand-over";
import { knownId } from "./ids";
import { invitationToken, type InvitationWay } from "./invitation-token";
import { tell } from "./notices";

/** Who assigns work may invite a delegate to it; anybody else is invited by who decides about people. */
const permissionFor = (role: Role): Permission => (role === "delegate" ? "assignment:edit" : "people:edit");

/** Whether somebody in this role may invite to that role, and see, send again and withdraw such invitations. */
export const mayInvite = (own: Role, to: Role): boolean => can(own, permissionFor(to));

/** The path of the link of an invitation, for one way in which it is given. */
export const invitationPath = (id: string, way: InvitationWay): string =>
  `/invitations/${invitationToken(id, way)}`;

export interface NewInvitation {
  /** In small letters. */
  email: string;
  role: Role;
  message: string | null;
}

/** Invites somebody to a role and returns the invitation's id. Sending the email is for the caller. */
export async function invite(person: Person, reference: string, given: NewInvitation): Promise<string> {
  const organisation = await demandOrganisation(person, reference, permissionFor(given.role));
  if (!rolesIn(organisation.profile as Facts).includes(given.role))
    throw new Refused("There is no such role in an organisation of this type", "role");
  return db.$transaction((transaction) => addInvitation(transaction, person, organisation, given));
}

/**
 * Adds an invitation inside a transaction. Whoever is invited already to the same role keeps that invitation, and it
 * runs longer; one to another role is replaced. What waited still waits.
 * @throws Refused when the address belongs to a member, or is invited to a role that the person does not decide about.
 */
export async function addInvitation(
  transaction: Transaction,
  person: Person,
  organisation: { id: string; name: string },
  { email, role, message }: NewInvitation,
): Promise<string> {
  const organisationId = organisation.id;
  const before = await lockInvitations(transaction, organisationId, email);
  if (await transaction.membership.count({ where: { organisationId, person: { email } } }))
    throw new Refused("Somebody with this address is in the organisation already", "email");
  const ids = { organisationId, personId: person.id };
  const own = await transaction.membership.findUnique({ where: { organisationId_personId: ids } });
  for (const asked of [role, ...before.map((invitation) => invitation.role)])
    if (!own || !mayInvite(own.role as Role, asked)) throw new Refused(NOT_YOURS, "email");
  const same = before.find((invitation) => invitation.role === role);
  const id = same
    ? await runLonger(transaction, same.id, message)
    : await create(transaction, person, { organisationId, email, role, message });
  const replaced = before.map((invitation) => invitation.id).filter((one) => one !== id);
  await transaction.invitation.updateMany({
    where: { id: { in: replaced } },
    data: { ended: "replaced", endedAt: new Date(), endedById: person.id },
  });
  await handOver(transaction, replaced, { invitationId: id });
  const detail = { email, role, replaces: replaced };
  await record(transaction, person, { id, organisationId }, same ? "renew" : "send", detail);
  const account = await transaction.person.findFirst({ where: { email, emailProved: true } });
  if (account)
    await tell(transaction, {
      kind: "invited",
      words: { by: person.name, organisation: organisation.name, role: ROLE_WORDS[role].name },
      personId: account.id,
      organisationId: null,
      key: `invited:${id}`,
      path: invitationPath(id, "notice"),
    });
  return id;
}

const NOT_YOURS = "Somebody with this address is invited to another role. Ask a lead to change that";

/** The invitations to an address that have not ended. One that is accepted meanwhile is waited for, and left out. */
const lockInvitations = (transaction: Transaction, organisationId: string, email: string) =>
  transaction.$queryRaw<{ id: string; role: Role }[]>`
    SELECT id, role FROM invitations
    WHERE organisation_id = ${organisationId}::uuid AND email = ${email} AND ended IS NULL
    ORDER BY id FOR UPDATE`;

const expiry = () => new Date(Date.now() + INVITATION_DAYS * 24 * 60 * 60 * 1000);

async function create(
  transaction: Transaction,
  person: Person,
  given: NewInvitation & { organisationId: string },
): Promise<string> {
  const data = { ...given, invitedById: person.id, expiresAt: expiry() };
  const { id } = await transaction.invitation.create({ data, select: { id: true } });
  return id;
}

async function runLonger(transaction: Transaction, id: string, message: string | null): Promise<string> {
  const data = { expiresAt: expiry(), ...(message !== null && { message }) };
  await transaction.invitation.update({ where: { id }, data });
  return id;
}

export interface Invitation {
  id: string;
  email: string;
  role: Role;
  message: string | null;
  invitedAt: Date;
  expiresAt: Date;
  state: InvitationState;
  invitedBy: string;
  /** How many assignments wait for it. */
  waiting: number;
  organisation: { id: string; reference: string; name: string; role: Role };
}

/** An invitation, for those who may manage it. */
export async function readInvitation(person: Person, id: string): Promise<Invitation> {
  const found = await db.invitation.findUnique({
    where: { id: knownId(id) },
    select: {
      id: true,
      email: true,
      role: true,
      message: true,
      invitedAt: true,
      invitedById: true,
      expiresAt: true,
      ended: true,
      organisation: {
        select: {
          id: true,
          reference: true,
          name: true,
          memberships: { where: { personId: person.id }, select: { role: true } },
        },
      },
      _count: { select: { assignments: { where: { ended: null } } } },
    },
  });
  if (!found) throw new NotFound("no such invitation");
  const { organisation, invitedById, ended, _count, ...invitation } = found;
  const { memberships, ...named } = organisation;
  const own = memberships[0]?.role as Role | undefined;
  const role = invitation.role as Role;
  demand(own, permissionFor(role));
  const inviter = await db.person.findUniqueOrThrow({ where: { id: invitedById }, select: { name: true } });
  return {
    ...invitation,
    role,
    state: invitationState({ ended, expiresAt: invitation.expiresAt }, new Date()),
    invitedBy: inviter.name,
    waiting: _count.assignments,
    organisation: { ...named, role: own! },
  };
}

/** What the email of an open invitation says. Its link proves the address, so no page may show it. */
export async function readInvitationEmail(person: Person, id: string) {
  const { state, ...invitation } = await readInvitation(person, id);
  if (state !== "open") throw new Refused(ENDED);
  return { ...invitation, path: invitationPath(id, "email") };
}

const ENDED = "This invitation has ended. Open the page again to see how.";

/** Lets an invitation run for its full time again, before it is sent again. Its link stays the same. */
export async function renewInvitation(person: Person, id: string): Promise<void> {
  const { email, organisation } = await readInvitation(person, id);
  await db.$transaction(async (transaction) => {
    const { count } = await transaction.invitation.updateMany({
      where: { id, ended: null },
      data: { expiresAt: expiry() },
    });
    if (count === 0) throw new Refused(ENDED);
    await record(transaction, person, { id, organisationId: organisation.id }, "renew", { email });
  });
}

/** Takes an invitation back. What waited for it is nobody's again. Returns how much that was. */
export async function withdrawInvitation(person: Person, id: string): Promise<number> {
  const { email, organisation } = await readInvitation(person, id);
  return db.$transaction(async (transaction) => {
    const { count } = await transaction.invitation.updateMany({
      where: { id, ended: null },
      data: { ended: "withdrawn", endedAt: new Date(), endedById: person.id },
    });
    if (count === 0) throw new Refused(ENDED);
    const why = "The invitation was withdrawn.";
    const returned = await returnToNobody(transaction, { invitationId: id }, person, why);
    const detail = { email, returned };
    await record(transaction, person, { id, organisationId: organisation.id }, "withdraw", detail);
    return returned;
  });
}

const record = (
  transaction: Transaction,
  person: Person,
  { id, organisationId }: { id: string; organisationId: string },
  verb: "send" | "renew" | "withdraw",
  detail: Record<string, unknown>,
) =>
  recordEvent(transaction, {
    chain: organisationChain(organisationId),
    person,
    what: `invitation:${verb}`,
    subject: id,
    detail,
  });
