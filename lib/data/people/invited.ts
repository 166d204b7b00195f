import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db, query, type Transaction } from "@/lib/data/db";
import { lockOwned, ownerMoved } from "@/lib/data/plan/owner-moves";
import { demandUnguessable, makeAccount } from "@/lib/data/sign-in/accounts";
import { hashPassword } from "@/lib/data/sign-in/passwords";
import { takeWaiting, tellTaken } from "@/lib/data/teamwork/take-waiting";
import { Refused } from "@/lib/domain/errors";
import { invitationState, type InvitationState } from "@/lib/domain/people/invitation";
import { can, type Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { Prisma } from "@/prisma/generated/client";
import { returnToNobody } from "./hand-over";
import { readInvitationToken } from "./invitation-token";

// An invitation seen by whoever was given its link. The secret in the link is what lets them see it.

/** What the link of an invitation shows. */
export interface Invited {
  state: InvitationState;
  email: string;
  role: Role;
  message: string | null;
  expiresAt: Date;
  invitedBy: string;
  organisation: { reference: string; name: string };
  /** Whether the address it was sent to has an account. Only who has the link may know. */
  hasAccount: boolean;
  /** Whether the acting person is the one invited, and is in the organisation already. */
  isMember: boolean;
}

interface InvitedRow extends Omit<Invited, "state" | "organisation"> {
  ended: string | null;
  reference: string;
  name: string;
}

/** The invitation that a link names, or null when the link is not right, or is a notice to somebody else. */
export async function readInvited(person: Person | null, token: string): Promise<Invited | null> {
  const link = readInvitationToken(token);
  if (!link || (link.way === "notice" && !person)) return null;
  const [row] = await query<InvitedRow>(Prisma.sql`
    SELECT i.email, i.role, i.message, i.ended, i.expires_at AS "expiresAt", b.name AS "invitedBy",
           o.reference, o.name,
           EXISTS (SELECT FROM people p WHERE p.email = i.email) AS "hasAccount",
           EXISTS (SELECT FROM memberships m JOIN people p ON p.id = m.person_id
                   WHERE m.organisation_id = i.organisation_id AND p.email = i.email
                     AND p.id = ${person?.id ?? null}::uuid) AS "isMember"
    FROM invitations i JOIN organisations o ON o.id = i.organisation_id JOIN people b ON b.id = i.invited_by_id
    WHERE i.id = ${link.id}::uuid
      AND (${link.way !== "notice"} OR i.email = (SELECT email FROM people
                                                  WHERE id = ${person?.id ?? null}::uuid AND email_proved))`);
  if (!row) return null;
  const { ended, reference, name, ...invited } = row;
  const state = invitationState({ ended, expiresAt: invited.expiresAt }, new Date());
  return { ...invited, state, organisation: { reference, name } };
}

const CHANGED = "This invitation can no longer be accepted. Open the link again to see why.";

/**
 * Accepts an invitation for the account it was sent to. What waited for it becomes the person's, or nobody's where their
 * role answers nothing. Who is in the organisation already keeps their role.
 * @throws Refused when it has ended or run out, or is for somebody else.
 */
export async function acceptInvitation(person: Person, token: string): Promise<Joined> {
  const link = readInvitationToken(token);
  if (!link) throw new Refused(CHANGED);
  return db.$transaction((transaction) => join(transaction, person, link));
}

/** Makes the account of somebody who was invited and lets them join in one step. @throws Refused as above. */
export async function acceptWithNewAccount(
  token: string,
  name: string,
  password: string,
): Promise<Joined & { person: Person }> {
  const link = readInvitationToken(token);
  const invited = await readInvited(null, token);
  if (!link || !invited || invited.state !== "open") throw new Refused(CHANGED);
  demandUnguessable(password, [name, invited.email]);
  const account = { email: invited.email, name, passwordHash: await hashPassword(password) };
  return db.$transaction(async (transaction) => {
    const person = await makeAccount(transaction, { ...account, emailProved: link.way === "email" });
    return { ...(await join(transaction, person, link)), person };
  });
}

interface Joined {
  reference: string;
  role: Role;
}

type Link = NonNullable<ReturnType<typeof readInvitationToken>>;

async function join(transaction: Transaction, person: Person, { id, way }: Link): Promise<Joined> {
  const now = new Date();
  const invitation = await transaction.invitation.findUnique({
    where: { id },
    select: { organisationId: true },
  });
  if (invitation) await lockOwned(transaction, invitation.organisationId);
  const [accepted] = await transaction.invitation.updateManyAndReturn({
    where: { id, email: person.email, ended: null, expiresAt: { gt: now } },
    data: { ended: "accepted", endedAt: now, endedById: person.id },
    select: { organisationId: true, role: true, organisation: { select: { reference: true } } },
  });
  if (!accepted) throw new Refused(CHANGED);
  if (way === "notice") await demandProved(transaction, person);
  if (way === "email")
    await transaction.person.update({ where: { id: person.id }, data: { emailProved: true } });
  const { organisationId, organisation } = accepted;
  const ids = { organisationId, personId: person.id };
  const data = { ...ids, role: accepted.role };
  const { count } = await transaction.membership.createMany({ data, skipDuplicates: true });
  if (count > 0) await ownerMoved(transaction, organisationId, person.id);
  const where = { organisationId_personId: ids };
  const role = (await transaction.membership.findUniqueOrThrow({ where })).role as Role;
  const taken = await takeWaiting(transaction, organisationId, person);
  const why = "Their role answers nothing.";
  const answers = can(role, "assigned:save");
  const returned = answers ? 0 : await returnToNobody(transaction, ids, person, why);
  if (answers) await tellTaken(transaction, person, taken);
  await recordEvent(transaction, {
    chain: organisationChain(organisationId),
    person,
    what: "invitation:accept",
    subject: id,
    detail: { role, assignments: taken.length, ...(returned > 0 && { returned }) },
  });
  return { reference: organisation.reference, role };
}

async function demandProved(transaction: Transaction, { id }: Person): Promise<void> {
  if (!(await transaction.person.count({ where: { id, emailProved: true } }))) throw new Refused(CHANGED);
}
