import "server-only";
import { db } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demand } from "@/lib/data/people/access";
import type { Permission, Role } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";

/** A preparation and the person's role in its organisation, if they may do this. */
export async function demandPreparation(person: Person, preparationId: string, permission: Permission) {
  const mine = { personId: person.id };
  const found = await db.preparation.findFirst({
    where: {
      id: knownId(preparationId),
      assessment: { organisation: { memberships: { some: mine } } },
    },
    include: {
      product: { select: { name: true } },
      assessment: {
        select: { organisation: { select: { memberships: { where: mine, select: { role: true } } } } },
      },
    },
  });
  const role = found?.assessment.organisation.memberships[0]?.role as Role | undefined;
  demand(role, permission);
  const { assessment: _, ...preparation } = found!;
  return { ...preparation, role: role! };
}
