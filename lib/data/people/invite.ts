import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { tell } from "@/lib/data/notices/notices";
import type { Facts } from "@/lib/domain/assessment/answer";
import { rolesIn } from "@/lib/domain/register/commissioning";
import { Refused } from "@/lib/domain/errors";
import { invitationExpiry } from "@/lib/domain/people/invitation";
import { mayInvite, permissionToInvite } from "@/lib/domain/people/may-invite";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { ROLE_WORDS } from "@/lib/domain/people/role-words";
import { demandOrganisation } from "./access";
import { handOver } from "./hand-over";
import { recordInvitation } from "./invitation-record";
import { invitationPath } from "./invitation-token";

export interface NewInvitation {
  /** In small letters. */
  email: string;
  role: Role;
  message: string | null;
}

/** Invites somebody to a role and returns the invitation's id. Sending the email is for the caller. */
export async function invite(person: Person, reference: string, given: NewInvitation): Promise<string> {
  const organisation = await demandOrganisation(person, reference, permissionToInvite(given.role));
  if (!rolesIn(organisation.profile as Facts).includes(given.role))
    throw new Refused("There is no such role in an organisation of this type", "role");
  return db.$transaction(async (transaction) => {
    const added = await addInvitation(transaction, person, organisation, given);
    await tellInvitation(transaction, person, organisation, added);
    return added.id;
  });
}

/** An invitation that was written, but not yet told of. */
export interface AddedInvitation extends NewInvitation {
  id: string;
  verb: "send" | "renew";
  replaces: string[];
}

/**
 * Adds an invitation inside a transaction. Whoever is invited already to the same role keeps that invitation, and it
 * runs longer; one to another role is replaced. What waited still waits. Say `tellInvitation` once everything else is
 * locked: the audit comes last.
 * @throws Refused when the address belongs to a member, or is invited to a role that the person does not decide about.
 */
export async function addInvitation(
  transaction: Transaction,
  person: Person,
  organisation: { id: string },
  given: NewInvitation,
): Promise<AddedInvitation> {
  const { email, role, message } = given;
  const organisationId = organisation.id;
  const before = await lockInvitations(transaction, organisationId, email);
  if (await transaction.membership.count({ where: { organisationId, person: { email } } }))
    throw new Refused("Somebody with this address is in the organisation already", "email");
  const ids = { organisationId, personId: person.id };
  const own = await transaction.membership.findUnique({ where: { organisationId_personId: ids } });
  for (const asked of [role, ...before.map((invitation) => invitation.role)])
    if (!own || !mayInvite(own.role as Role, asked)) throw new Refused(NOT_YOURS, "email");
  const same = before.find((invitation) => invitation.role === role);
  const replaces = before.map((invitation) => invitation.id).filter((one) => one !== same?.id);
  // First: an address has one invitation at a time.
  await transaction.invitation.updateMany({
    where: { id: { in: replaces } },
    data: { ended: "replaced", endedAt: new Date(), endedById: person.id },
  });
  const id = same
    ? await runLonger(transaction, same.id, message)
    : await create(transaction, person, { organisationId, ...given });
  await handOver(transaction, replaces, { invitationId: id });
  return { ...given, id, verb: same ? "renew" : "send", replaces };
}

/** Records an invitation that was added, and tells whoever has an account with its address. */
export async function tellInvitation(
  transaction: Transaction,
  person: Person,
  organisation: { id: string; name: string },
  { id, email, role, verb, replaces }: AddedInvitation,
): Promise<void> {
  const ids = { id, organisationId: organisation.id };
  await recordInvitation(transaction, person, ids, verb, { email, role, replaces });
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
}

const NOT_YOURS = "Somebody with this address is invited to another role. Ask a lead to change that";

/**
 * The invitation to an address that has not ended, if there is one. Who invites the same address meanwhile is waited
 * for; one that is accepted meanwhile is waited for too, and left out.
 */
export async function lockInvitations(transaction: Transaction, organisationId: string, email: string) {
  await transaction.$queryRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(${`invite:${organisationId}:${email}`}, 0))::text`;
  return transaction.$queryRaw<{ id: string; role: Role; expiresAt: Date }[]>`
    SELECT id, role, expires_at AS "expiresAt" FROM invitations
    WHERE organisation_id = ${organisationId}::uuid AND email = ${email} AND ended IS NULL
    ORDER BY id FOR UPDATE`;
}

async function create(
  transaction: Transaction,
  person: Person,
  given: NewInvitation & { organisationId: string },
): Promise<string> {
  const data = { ...given, invitedById: person.id, expiresAt: invitationExpiry(new Date()) };
  const { id } = await transaction.invitation.create({ data, select: { id: true } });
  return id;
}

async function runLonger(transaction: Transaction, id: string, message: string | null): Promise<string> {
  const data = { expiresAt: invitationExpiry(new Date()), ...(message !== null && { message }) };
  await transaction.invitation.update({ where: { id }, data });
  return id;
}
