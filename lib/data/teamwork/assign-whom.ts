import "server-only";
import type { Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { addInvitation, lockInvitations, type AddedInvitation } from "@/lib/data/people/invite";
import type { AssignedTo } from "@/lib/domain/teamwork/assigned";
import { Refused } from "@/lib/domain/errors";
import { can, type Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";

const MAY_NOT_ANSWER = "Choose somebody who may answer. Change their role first if they should";

interface Whose {
  personId: string | null;
  invitationId: string | null;
  /** The invitation that was made for it. It is still to be told of, and to be sent. */
  invited: AddedInvitation | null;
}

/** A member who may answer, by id or address; anybody else with an address gets an invitation. */
export async function whoseItIs(
  transaction: Transaction,
  person: Person,
  organisation: { id: string },
  to: AssignedTo,
): Promise<Whose> {
  // First, as when somebody accepts: then there is either the invitation or the member.
  const invitations = "email" in to ? await lockInvitations(transaction, organisation.id, to.email) : [];
  const membership = await lockMember(transaction, organisation.id, to);
  if (membership && can(membership.role, "assigned:save"))
    return { personId: membership.personId, invitationId: null, invited: null };
  if (membership || !("email" in to)) throw new Refused(MAY_NOT_ANSWER, "email" in to ? "email" : "person");

  const open = invitations.find(({ expiresAt }) => expiresAt > new Date());
  // Who is invited to more keeps that.
  if (open && open.role !== "delegate" && can(open.role, "assigned:save"))
    return { personId: null, invitationId: open.id, invited: null };
  const given = { email: to.email, role: "delegate", message: null } as const;
  const invited = await addInvitation(transaction, person, organisation, given);
  return { personId: null, invitationId: invited.id, invited };
}

/** The membership of somebody, if they have one. Who removes them or changes their role meanwhile waits. */
async function lockMember(transaction: Transaction, organisationId: string, to: AssignedTo) {
  const [membership] =
    "email" in to
      ? await transaction.$queryRaw<Member[]>`
          SELECT m.person_id AS "personId", m.role FROM memberships m JOIN people p ON p.id = m.person_id
          WHERE m.organisation_id = ${organisationId}::uuid AND p.email = ${to.email} FOR SHARE OF m`
      : await transaction.$queryRaw<Member[]>`
          SELECT person_id AS "personId", role FROM memberships
          WHERE organisation_id = ${organisationId}::uuid AND person_id = ${knownId(to.personId)}::uuid FOR SHARE`;
  return membership;
}

interface Member {
  personId: string;
  role: Role;
}
