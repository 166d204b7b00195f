import "server-only";
import { isTaken } from "@/lib/data/conflicts";
import { db, type Transaction } from "@/lib/data/db";
import { editRow } from "@/lib/data/register/row-edit";
import type { Facts } from "@/lib/domain/assessment/answer";
import { Refused } from "@/lib/domain/errors";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { ODS_CODE } from "@/lib/domain/register/profile-questions";
import type { RowEdit, RowSaved } from "@/lib/domain/row";
import { demandOrganisation } from "./access";
import { ODS_CODE_TAKEN, ODS_CODE_UNIQUE } from "./register-organisation";

export interface Organisation {
  id: string;
  reference: string;
  odsCode: string | null;
  name: string;
  profile: Facts;
  version: number;
  role: Role;
}

/** The organisations a person belongs to, by name. */
export async function listOrganisations(
  person: Person,
): Promise<Pick<Organisation, "reference" | "name" | "role">[]> {
  const memberships = await db.membership.findMany({
    where: { personId: person.id },
    select: { role: true, organisation: { select: { reference: true, name: true } } },
    orderBy: { organisation: { name: "asc" } },
  });
  return memberships.map(({ role, organisation }) => ({ ...organisation, role: role as Role }));
}

export async function readOrganisation(person: Person, reference: string): Promise<Organisation> {
  const { createdAt: _, ...organisation } = await demandOrganisation(person, reference, "organisation:read");
  return { ...organisation, profile: organisation.profile as Facts };
}

/** How many sites and services the organisation has in use. */
export async function countRegister(person: Person, reference: string) {
  const { id } = await demandOrganisation(person, reference, "register:read");
  const inUse = { where: { organisationId: id, archivedAt: null } };
  const [sites, services] = await Promise.all([db.site.count(inUse), db.service.count(inUse)]);
  return { sites, services };
}

/** The id of the assessment that is under way, or null before one was started. */
export async function currentAssessment(person: Person, reference: string): Promise<string | null> {
  const { id } = await demandOrganisation(person, reference, "assessment:read");
  const newest = await db.assessment.findFirst({
    where: { organisationId: id },
    select: { id: true },
    orderBy: { startedAt: "desc" },
  });
  return newest?.id ?? null;
}

type Editable = { name: string; profile: Facts };

/**
 * Changes the name and profile, unless somebody else changed the same fields since they were opened. Assessments
 * that are under way are scored again under the new facts. The reference stays, so that links keep working.
 */
export async function editOrganisation(
  person: Person,
  reference: string,
  edit: RowEdit<Editable>,
): Promise<RowSaved<Editable>> {
  const { id } = await demandOrganisation(person, reference, "organisation:edit");
  const row = {
    id,
    organisationId: id,
    what: "organisation:edit" as const,
    read: async (transaction: Transaction) => {
      const { name, profile, version } = await transaction.organisation.findUniqueOrThrow({ where: { id } });
      return { version, values: { name, profile: profile as Facts } };
    },
    write: (transaction: Transaction, version: number, values: Editable) =>
      transaction.organisation.updateMany({
        where: { id, version },
        data: { ...values, odsCode: odsCodeIn(values.profile), version: { increment: 1 } },
      }),
  };
  return editRow(person, row, edit).catch((problem: unknown) => {
    throw isTaken(problem, ODS_CODE_UNIQUE) ? new Refused(ODS_CODE_TAKEN, ODS_CODE) : problem;
  });
}

const odsCodeIn = (profile: Facts) => (profile[ODS_CODE] as string | undefined) ?? null;
