import "server-only";
import type { Facts } from "@/lib/domain/answer";
import { NotFound, Refused } from "@/lib/domain/errors";
import type { DependencyKind, DependencyNetwork } from "@/lib/domain/migration/dependency-choices";
import type { RegisteredService } from "@/lib/domain/migration/types";
import { findNational } from "@/lib/domain/national-services/national-list";
import { needsNone } from "@/lib/domain/needs-none";
import type { Person } from "@/lib/domain/person";
import { demandOrganisation } from "./access";
import { organisationChain, recordEvent } from "./audit";
import { isTaken } from "./conflicts";
import { db, type Transaction } from "./db";
import { knownId } from "./ids";
import { literally } from "./register";
import { demandService, editService } from "./services";

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
const IN_USE = { archivedAt: null };
const BY_NAME = [{ name: "asc" as const }, { id: "asc" as const }];

/** As many services as one choice in a form offers. */
export const MOST_CHOICES = 300;

const THE_SAME = "Choose another service. A service cannot need itself.";
const TAKEN = "It is in the list already. Change it there.";
const ARCHIVED = "This service is archived. Restore it before you change what it needs.";
const STILL_NEEDS = "This service needs others. Remove these before you say that it needs none.";
const CHANGED =
  "Somebody else changed this after you opened it. Open the page again to see what it says now. Nothing is saved.";

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

/** The services in use of an organisation by name, and how they depend on each other. */
export async function listDependencies(person: Person, reference: string) {
  const { id: organisationId } = await demandOrganisation(person, reference, "register:read");
  const [services, dependencies] = await Promise.all([
    db.service.findMany({ where: { organisationId, ...IN_USE }, select: NAMED, orderBy: BY_NAME }),
    dependenciesOf(organisationId),
  ]);
  return { services, dependencies };
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

/** Says that a service needs another. That takes back that it needs none. */
export async function addDependency(
  person: Person,
  serviceId: string,
  { needsId, ...values }: DependencyValues & { needsId: string },
): Promise<void> {
  const service = await demandChangeable(person, serviceId);
  const of = { organisationId: service.organisation.id, serviceId: service.id, needsId: knownId(needsId) };
  if (of.needsId === of.serviceId) throw new Refused(THE_SAME, "needsId");
  const needed = { id: of.needsId, organisationId: of.organisationId, ...IN_USE };
  if (!(await db.service.count({ where: needed }))) throw new NotFound("no such service");
  await change(person, of, { what: "dependency:add", after: values }, async (transaction) => {
    await transaction.dependency.create({ data: { ...of, ...values } }).catch((problem: unknown) => {
      throw isTaken(problem, "dependencies_pkey") ? new Refused(TAKEN, "needsId") : problem;
    });
    await takeBackNone(transaction, person, of);
  });
}

/** Changes kind and network of a dependency, unless they are no longer what the person was shown. */
export async function editDependency(
  person: Person,
  serviceId: string,
  needsId: string,
  { shown, values }: { shown: DependencyValues; values: DependencyValues },
): Promise<void> {
  const of = await demandDependency(person, serviceId, needsId);
  await change(person, of, { what: "dependency:edit", before: shown, after: values }, async (transaction) => {
    const { count } = await transaction.dependency.updateMany({ where: { ...of, ...shown }, data: values });
    if (count === 0) throw new Refused(CHANGED);
  });
}

/** Says that a service no longer needs another, unless the dependency is no longer what the person was shown. */
export async function removeDependency(
  person: Person,
  serviceId: string,
  needsId: string,
  shown: DependencyValues,
): Promise<void> {
  const of = await demandDependency(person, serviceId, needsId);
  await change(person, of, { what: "dependency:remove", before: shown }, async (transaction) => {
    const { count } = await transaction.dependency.deleteMany({ where: { ...of, ...shown } });
    if (count === 0) throw new Refused(CHANGED);
  });
}

/** Records that a service needs no other, or takes that back. Either twice changes nothing. */
export async function sayNoDependencies(person: Person, serviceId: string, none: boolean): Promise<void> {
  const service = await demandChangeable(person, serviceId);
  if (needsNone(service.details) === none) return;
  if (none && (await db.dependency.count({ where: { serviceId: service.id, needs: IN_USE } })))
    throw new Refused(STILL_NEEDS);
  const clashes = await editService(person, service.id, {
    opened: service.version,
    values: { details: none ? { depends_on: "none" } : {} },
    asked: ["depends_on"],
  });
  if (clashes) throw new Refused(CHANGED);
}

interface DependencyKey {
  organisationId: string;
  serviceId: string;
  needsId: string;
}

/** Does a change and says so in the record, both or neither. */
async function change(
  person: Person,
  { organisationId, serviceId, needsId }: DependencyKey,
  { what, ...values }: { what: string; before?: DependencyValues; after?: DependencyValues },
  work: (transaction: Transaction) => Promise<void>,
): Promise<void> {
  await db.$transaction(async (transaction) => {
    await work(transaction);
    const chain = organisationChain(organisationId);
    await recordEvent(transaction, {
      chain,
      person,
      what,
      subject: serviceId,
      detail: { needs: needsId, ...values },
    });
  });
}

/** Told as an edit of the service, so that a form that was open meanwhile knows who changed what. */
export async function takeBackNone(
  transaction: Transaction,
  person: Person,
  { organisationId, serviceId }: Omit<DependencyKey, "needsId">,
): Promise<void> {
  const select = { name: true, provider: true, profile: true, details: true, version: true } as const;
  const { version, ...before } = await transaction.service.findUniqueOrThrow({
    where: { id: serviceId },
    select,
  });
  const details = before.details as Facts;
  if (details["depends_on"] === undefined) return;
  const rest = Object.fromEntries(Object.entries(details).filter(([key]) => key !== "depends_on"));
  const { count } = await transaction.service.updateMany({
    where: { id: serviceId, version },
    data: { details: rest, version: { increment: 1 } },
  });
  if (count === 0) throw new Refused(CHANGED);
  const detail = { version: version + 1, before, after: { ...before, details: rest } };
  const chain = organisationChain(organisationId);
  await recordEvent(transaction, { chain, person, what: "service:edit", subject: serviceId, detail });
}

async function demandDependency(person: Person, serviceId: string, needsId: string): Promise<DependencyKey> {
  const service = await demandChangeable(person, serviceId);
  return { organisationId: service.organisation.id, serviceId: service.id, needsId: knownId(needsId) };
}

async function demandChangeable(person: Person, serviceId: string) {
  const service = await demandService(person, serviceId, "register:edit");
  if (service.archivedAt) throw new Refused(ARCHIVED);
  return service;
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

function asRegistered(row: {
  id: string;
  name: string;
  nationalId: string | null;
  profile: unknown;
  details: unknown;
}): RegisteredService {
  const { id, name, nationalId } = row;
  const readiness = findNational(nationalId)?.readiness;
  return { id, name, nationalId, facts: row.profile as Facts, details: row.details as Facts, readiness };
}
