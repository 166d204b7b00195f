import "server-only";
import type { AssignedTo } from "@/lib/domain/assigned";
import { Refused } from "@/lib/domain/errors";
import { can, type Role } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import type { Transaction } from "./db";
import { knownId } from "./ids";
import { addInvitation } from "./invite";

const MAY_NOT_ANSWER = "Choose somebody who may answer. Change their role first if they should";

interface Whose {
  personId: string | null;
  invitationId: string | null;
  /** Whether an email has to be sent. */
  invited: boolean;
}

/** A member who may answer, by id or address; anybody else with an address gets an invitation. */
export async function whoseItIs(
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
