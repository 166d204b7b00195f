import { randomUUID } from "node:crypto";
import { addConnection, type ConnectionValues } from "@/lib/data/register/connections";
import { addService, type ServiceValues } from "@/lib/data/register/services";
import { addSite, type SiteValues } from "@/lib/data/register/sites";
import { db } from "@/lib/data/db";
import { registerOrganisation } from "@/lib/data/people/register-organisation";
import { startAssessment } from "@/lib/data/assessment/start-assessment";
import type { Facts } from "@/lib/domain/assessment/answer";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";

// Small beginnings for integration tests. Whatever is not told is complete, plausible and beside the point.

export const TRUST: Facts = {
  PF1: "nhs_trust",
  PF2: ["consumer", "builds_for_own_use", "provides_to_other_organisations", "third_party_supplier"],
  PF3: "both",
  PF4: "yes",
  PF5: "yes",
  PF6: "yes",
  PF9: "yes",
};

export const SITE: Facts = { ST1: "other_provider", ST2: "yes", ST3: "yes", ST4: 120 };

export const SERVICE: Facts = {
  SV1: "live",
  SV2: "external",
  SV3: "both",
  SV4: 300,
  SV5: "yes",
  SV6: "yes",
  SV7: "we_provide_to_others",
  SV9: "yes",
  SV10: "yes",
  SV11: "yes",
};

/** An account without a password that anybody knows. */
export async function aPerson(name = "Robin Example"): Promise<Person> {
  const email = `${randomUUID()}@people.example`;
  return db.person.create({
    data: { name, email, passwordHash: "none" },
    select: { id: true, name: true, email: true },
  });
}

export interface BuiltOrganisation {
  id: string;
  reference: string;
  lead: Person;
}

/** An organisation with its profile answered, and the person who registered it. */
export async function anOrganisation(profile: Facts = TRUST): Promise<BuiltOrganisation> {
  const lead = await aPerson("Lee Lead");
  const reference = await registerOrganisation(lead, { name: "Example Trust", odsCode: null, profile });
  const { id } = await db.organisation.findUniqueOrThrow({ where: { reference } });
  return { id, reference, lead };
}

/** Somebody with this role in the organisation. */
export async function aMember(organisation: BuiltOrganisation, role: Role, name?: string): Promise<Person> {
  const person = await aPerson(name);
  await db.membership.create({ data: { organisationId: organisation.id, personId: person.id, role } });
  return person;
}

export const aSite = (organisation: BuiltOrganisation, values: Partial<SiteValues> = {}): Promise<string> =>
  addSite(organisation.lead, organisation.reference, {
    name: "Example Site",
    odsSiteCode: null,
    profile: SITE,
    ...values,
  });

/** A main connection to the internet, of which no more is known. */
export const aConnection = (
  { lead, site }: { lead: Person; site: string },
  values: Partial<ConnectionValues> = {},
): Promise<string> =>
  addConnection(lead, site, {
    name: `Circuit ${randomUUID()}`,
    details: { network: "internet", role: "main" },
    ...values,
  });

export const aService = (
  organisation: BuiltOrganisation,
  values: Partial<ServiceValues> = {},
): Promise<string> =>
  addService(organisation.lead, organisation.reference, {
    name: "Example Service",
    provider: null,
    profile: SERVICE,
    ...values,
  });

/** An organisation with one site, one service and an assessment that nobody has answered yet. */
export async function anAssessment(profile?: Facts) {
  const organisation = await anOrganisation(profile);
  const site = await aSite(organisation);
  const service = await aService(organisation);
  const assessment = await startAssessment(organisation.lead, organisation.reference);
  const { revision } = await db.assessment.findUniqueOrThrow({ where: { id: assessment } });
  return { organisation, lead: organisation.lead, site, service, assessment, revision };
}
