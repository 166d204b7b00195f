import "server-only";
import { recordDownload } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demandOrganisation } from "@/lib/data/people/access";
import { NotFound } from "@/lib/domain/errors";
import type { DependencyKind, DependencyNetwork } from "@/lib/domain/migration/dependency-choices";
import type { RegisteredService } from "@/lib/domain/migration/types";
import { findNational } from "@/lib/domain/national-services/national-list";
import { needsNone } from "@/lib/domain/register/needs-none";
import type { Person } from "@/lib/domain/people/person";
import { asFacts } from "./as-facts";
import { BY_NAME, IN_USE, literally } from "./register-list";
import { demandService } from "./services";

/** What a service gets from another, and over which network. */
export interface DependencyValues {
  kind: DependencyKind;
  network: DependencyNetwork;
}

/** One service needs another; named, and seen from either. */
export interface ListedDependency extends DependencyValues {
  id: string;
  name: string;
}

const VALUES = { kind: true, network: true } as const;
const NAMED = { id: true, name: true } as const;

/** As many services as one choice in a form offers. */
export const MOST_CHOICES = 300;

/** What the order of moving is worked out from: services, dependencies and uses of what is in use. Four queries. */
export async function readMigration(person: Person, reference: string) {
  const { id: organisationId } = await demandOrganisation(person, reference, "register:read");
  const [services, dependencies, sites, uses] = await Promise.all([
    db.service.findMany({
      where: { organisationId, ...IN_USE },
      select: { ...NAMED, nationalId: true, profile: true, details: true },
      orderBy: BY_NAME,
    }),
    dependenciesOf(organisationId),
    db.site.findMany({ where: { organisationId, ...IN_USE }, select: NAMED, orderBy: BY_NAME }),
    db.serviceUse.findMany({
      where: { organisationId, site: IN_USE },
      select: { serviceId: true, siteId: true },
      orderBy: [{ siteId: "asc" }, { serviceId: "asc" }],
    }),
  ]);
  return { services: services.map(asRegistered), dependencies, sites, uses };
}

/** The same, for somebody who takes it away as a file. The record says so. */
export async function readMigrationToDownload(person: Person, reference: string) {
  const { id } = await demandOrganisation(person, reference, "register:read");
  await recordDownload(person, id, { what: "waves:download", subject: id });
  return readMigration(person, reference);
}

/** The services in use of an organisation by name, with those said to need no other, and how they depend on each other. */
export async function listDependencies(person: Person, reference: string) {
  const { id: organisationId } = await demandOrganisation(person, reference, "register:read");
  const where = { organisationId, ...IN_USE };
  const [services, needNone, dependencies] = await Promise.all([
    db.service.findMany({ where, select: NAMED, orderBy: BY_NAME }),
    db.service.findMany({
      where: { ...where, details: { path: ["depends_on"], equals: "none" } },
      select: { id: true },
    }),
    dependenciesOf(organisationId),
  ]);
  return { services, needNone: new Set(needNone.map(({ id }) => id)), dependencies };
}

/** What a service needs and what needs it, by name; and whether somebody said that it needs no other. */
export async function readDependencies(person: Person, serviceId: string) {
  const service = await demandService(person, serviceId, "register:read");
  const [needs, neededBy] = await Promise.all([
    db.dependency.findMany({
      where: { serviceId: service.id, needs: IN_USE },
      select: { ...VALUES, needs: { select: NAMED } },
      orderBy: { needs: { name: "asc" } },
    }),
    db.dependency.findMany({
      where: { needsId: service.id, service: IN_USE },
      select: { ...VALUES, service: { select: NAMED } },
      orderBy: { service: { name: "asc" } },
    }),
  ]);
  return {
    service,
    needs: needs.map(({ needs, ...values }) => asListed(needs, values)),
    neededBy: neededBy.map(({ service, ...values }) => asListed(service, values)),
    none: needsNone(service.details),
  };
}

/** One dependency of a service. */
export async function readDependency(person: Person, serviceId: string, needsId: string) {
  const service = await demandService(person, serviceId, "register:read");
  const found = await db.dependency.findFirst({
    where: { serviceId: service.id, needsId: knownId(needsId) },
    select: { ...VALUES, needs: { select: NAMED } },
  });
  if (!found) throw new NotFound("not needed");
  const { needs, ...values } = found;
  return { service, dependency: asListed(needs, values) };
}

/** The services that one could be said to need, by name: those in use that it does not, with this in their name. */
export async function listNeedable(person: Person, serviceId: string, search = "") {
  const service = await demandService(person, serviceId, "register:edit");
  const where = {
    organisationId: service.organisation.id,
    ...IN_USE,
    id: { not: service.id },
    neededBy: { none: { serviceId: service.id } },
    ...(search && { name: { contains: literally(search), mode: "insensitive" as const } }),
  };
  const [total, services] = await Promise.all([
    db.service.count({ where }),
    db.service.findMany({ where, select: NAMED, orderBy: BY_NAME, take: MOST_CHOICES }),
  ]);
  return { service, services, total };
}

/** Of services in use, whichever way round. */
const dependenciesOf = (organisationId: string) =>
  db.dependency.findMany({
    where: { organisationId, service: IN_USE, needs: IN_USE },
    select: { serviceId: true, needsId: true, ...VALUES },
    orderBy: [{ serviceId: "asc" }, { needsId: "asc" }],
  });

const asListed = (named: { id: string; name: string }, values: { kind: string; network: string }) =>
  ({ ...named, ...values }) as ListedDependency;

/** A service as the order of moving needs to know it. */
export function asRegistered(row: {
  id: string;
  name: string;
  nationalId: string | null;
  profile: unknown;
  details: unknown;
}): RegisteredService {
  const { profile: facts, ...known } = asFacts(row);
  return { ...known, facts, readiness: findNational(row.nationalId)?.readiness };
}
