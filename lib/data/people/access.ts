import "server-only";
import { db } from "@/lib/data/db";
import { knownId, knownReference } from "@/lib/data/ids";
import type { Facts } from "@/lib/domain/assessment/answer";
import { isCommissioning } from "@/lib/domain/register/commissioning";
import { NotAllowed, NotFound } from "@/lib/domain/errors";
import { can, type Permission, type Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";

/** Refuses a role that may not do this. A person without any role is told that there is nothing here. */
export function demand(role: Role | null | undefined, permission: Permission): void {
  if (!role) throw new NotFound("no role here");
  if (!can(role, permission)) throw new NotAllowed(permission);
}

/** The organisation with this reference, and the person's role in it, if they may do this. */
export async function demandOrganisation(person: Person, reference: string, permission: Permission) {
  const membership = await db.membership.findFirst({
    where: { personId: person.id, organisation: { reference: knownReference(reference) } },
    select: { role: true, organisation: true },
  });
  const role = membership?.role as Role | undefined;
  demand(role, permission);
  return { ...membership!.organisation, role: role! };
}

/** The same of an organisation that asks others for their assessments; in any other nobody may. */
export async function demandCommissioner(person: Person, reference: string, permission: Permission) {
  const organisation = await demandOrganisation(person, reference, permission);
  if (!isCommissioning(organisation.profile as Facts)) throw new NotAllowed(permission);
  return organisation;
}

/** The assessment with this id, and the person's role in its organisation, if they may do this. */
export async function demandAssessment(person: Person, assessmentId: string, permission: Permission) {
  const mine = { personId: person.id };
  const found = await db.assessment.findFirst({
    where: { id: knownId(assessmentId), organisation: { memberships: { some: mine } } },
    select: {
      id: true,
      catalogueVersion: true,
      closedAt: true,
      organisation: {
        select: {
          id: true,
          reference: true,
          name: true,
          memberships: { where: mine, select: { role: true } },
        },
      },
    },
  });
  const role = found?.organisation.memberships[0]?.role as Role | undefined;
  demand(role, permission);
  const { organisation, ...assessment } = found!;
  const { id, reference, name } = organisation;
  return { ...assessment, organisation: { id, reference, name }, role: role! };
}
