import "server-only";
import { db } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { NotFound, Refused } from "@/lib/domain/errors";
import { invitationExpiry, invitationState, type InvitationState } from "@/lib/domain/people/invitation";
import { permissionToInvite } from "@/lib/domain/people/may-invite";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { demand } from "./access";
import { returnToNobody } from "./hand-over";
import { recordInvitation } from "./invitation-record";
import { invitationPath } from "./invitation-token";

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
  demand(own, permissionToInvite(role));
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
      data: { expiresAt: invitationExpiry(new Date()) },
    });
    if (count === 0) throw new Refused(ENDED);
    await recordInvitation(transaction, person, { id, organisationId: organisation.id }, "renew", { email });
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
    await recordInvitation(transaction, person, { id, organisationId: organisation.id }, "withdraw", detail);
    return returned;
  });
}
