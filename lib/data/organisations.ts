import "server-only";
import { randomInt } from "node:crypto";
import type { Facts } from "@/lib/domain/answer";
import { Refused } from "@/lib/domain/errors";
import type { Role } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import { demandOrganisation } from "./access";
import { organisationChain, recordEvent } from "./audit";
import { isTaken } from "./conflicts";
import { db } from "./db";
import { factChanged } from "./register";
import type { RowEdit, RowSaved } from "./row-edit";

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

/** Registers an organisation; whoever registers it leads its assessment. */
export async function registerOrganisation(
  person: Person,
  given: { name: string; odsCode: string | null; profile: Facts },
): Promise<string> {
  // Without an ODS code, a short number that can be read out over the telephone.
  const reference = given.odsCode ?? `x${randomInt(1_000_000, 10_000_000)}`;
  try {
    await db.$transaction(async (transaction) => {
      const { id } = await transaction.organisation.create({
        data: { ...given, profile: given.profile, reference },
        select: { id: true },
      });
      await transaction.membership.create({
        data: { organisationId: id, personId: person.id, role: "lead" },
      });
      await recordEvent(transaction, {
        chain: organisationChain(id),
        person,
        what: "organisation:register",
        subject: id,
        detail: { name: given.name, odsCode: given.odsCode },
      });
    });
  } catch (problem) {
    if (!isTaken(problem)) throw problem;
    throw new Refused(
      "An organisation with this ODS code is already registered. Ask a colleague who leads it to invite you.",
      "odsCode",
    );
  }
  return reference;
}

type Editable = { name: string; profile: Facts };

/** Changes the name and profile. Assessments that are under way are scored again under the new facts. */
export async function editOrganisation(
  person: Person,
  reference: string,
  edit: RowEdit<Editable>,
): Promise<RowSaved<Editable>> {
  const { id, name, profile } = await demandOrganisation(person, reference, "organisation:edit");
  return db.$transaction(async (transaction) => {
    const { count } = await transaction.organisation.updateMany({
      where: { id, version: edit.seen },
      data: { ...edit.values, version: { increment: 1 } },
    });
    if (!count) {
      const current = await transaction.organisation.findUniqueOrThrow({ where: { id } });
      return {
        changedTo: { name: current.name, profile: current.profile as Facts },
        version: current.version,
      };
    }
    await factChanged(transaction, person, id, {
      what: "organisation:edit",
      subject: id,
      detail: { before: { name, profile }, after: edit.values },
    });
    return null;
  });
}
