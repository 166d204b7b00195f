import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demand } from "@/lib/data/people/access";
import type { Permission, Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";

/** A preparation that the person may do this with, as a member of its organisation. */
export async function demandPreparation(
  person: Person,
  preparationId: string,
  permission: Permission,
  transaction: Transaction = db,
) {
  const mine = { personId: person.id };
  const found = await transaction.preparation.findFirst({
    where: {
      id: knownId(preparationId),
      assessment: { organisation: { memberships: { some: mine } } },
    },
    include: {
      product: { select: { name: true } },
      submission: { select: { id: true } },
      assessment: {
        select: {
          closedAt: true,
          organisation: { select: { memberships: { where: mine, select: { role: true } } } },
        },
      },
    },
  });
  demand(found?.assessment.organisation.memberships[0]?.role as Role | undefined, permission);
  const { assessment, ...preparation } = found!;
  return { ...preparation, closed: assessment.closedAt !== null };
}
