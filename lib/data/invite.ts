import "server-only";
import type { Facts } from "@/lib/domain/answer";
import { Refused } from "@/lib/domain/errors";
import { invitationExpiry, rolesIn } from "@/lib/domain/invitation";
import { mayInvite, permissionToInvite } from "@/lib/domain/may-invite";
import type { Role } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import { ROLE_WORDS } from "@/lib/domain/role-words";
import { demandOrganisation } from "./access";
import { db, type Transaction } from "./db";
import { handOver } from "./hand-over";
import { recordInvitation } from "./invitation-record";
import { invitationPath } from "./invitation-token";
import { tell } from "./notices";

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
  await recordInvitation(transaction, person, { id, organisationId }, same ? "renew" : "send", detail);
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
