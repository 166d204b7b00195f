import "server-only";
import type { Transaction } from "@/lib/data/db";
import type { Person } from "@/lib/domain/people/person";

/** Whose assignments are meant: those of a person in an organisation, or those that wait for an invitation. */
type Whose = { personId: string; organisationId: string } | { invitationId: string };

/** Ends the open assignments of somebody who can no longer answer, so that they can be given to others. Counts them. */
export async function returnToNobody(
  transaction: Transaction,
  whose: Whose,
  by: Person | null,
  why: string,
): Promise<number> {
  const where =
    "invitationId" in whose
      ? whose
      : { personId: whose.personId, assessment: { organisationId: whose.organisationId } };
  const { count } = await transaction.assignment.updateMany({
    where: { ...where, ended: null },
    data: { ended: "withdrawn", endedAt: new Date(), endedById: by?.id ?? null, endNote: why },
  });
  return count;
}

/** Lets open assignments that wait for invitations wait for a newer one, or makes them a person's. Returns their ids. */
export async function handOver(
  transaction: Transaction,
  invitationIds: string[],
  to: { personId: string; invitationId: null } | { invitationId: string },
): Promise<string[]> {
  const where = { invitationId: { in: invitationIds }, ended: null };
  const handed = await transaction.assignment.updateManyAndReturn({ where, data: to, select: { id: true } });
  return handed.map(({ id }) => id);
}
