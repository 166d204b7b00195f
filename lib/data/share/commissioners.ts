import "server-only";
import { db } from "@/lib/data/db";
import { organisationsByCode } from "@/lib/data/people/organisations-by-code";
import type { Facts } from "@/lib/domain/assessment/answer";
import { isCommissioning } from "@/lib/domain/register/commissioning";
import { Refused } from "@/lib/domain/errors";
import { can, type Permission, type Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";

/** The commissioning organisation with this code. @throws Refused when there is none. */
export async function findCommissioner(code: string): Promise<{ id: string; name: string }> {
  const found = (await organisationsByCode(db, [code]))(code);
  if (!found) throw new Refused(`Nobody with the ODS code ${code} is registered here`, "odsCode");
  if (!isCommissioning(found.profile as Facts))
    throw new Refused(`${found.name} ${REVIEWS_NOTHING}`, "odsCode");
  return { id: found.id, name: found.name };
}

const REVIEWS_NOTHING =
  "does not say that it commissions, buys or uses digital services. It cannot review yours";

/** The commissioning organisations in which the person may do this, by name. */
export async function commissionersOf(person: Person, permission: Permission) {
  const memberships = await db.membership.findMany({
    where: { personId: person.id },
    select: {
      role: true,
      organisation: { select: { id: true, reference: true, name: true, profile: true } },
    },
    orderBy: { organisation: { name: "asc" } },
  });
  return memberships
    .filter(
      ({ role, organisation }) =>
        can(role as Role, permission) && isCommissioning(organisation.profile as Facts),
    )
    .map(({ role, organisation: { profile, ...named } }) => ({
      ...named,
      profile: profile as Facts,
      role: role as Role,
    }));
}
