import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { isTaken } from "@/lib/data/conflicts";
import { db, type Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import type { EventKind } from "@/lib/domain/audit/event-table";
import { NotFound, Refused } from "@/lib/domain/errors";
import { needsNone } from "@/lib/domain/register/needs-none";
import type { Person } from "@/lib/domain/people/person";
import { asFacts } from "./as-facts";
import type { DependencyValues } from "./dependencies";
import { CHANGED, changeLink, demandAsShown } from "./register-link";
import { IN_USE } from "./register-list";
import { demandService, editService } from "./services";

const THE_SAME = "Choose another service. A service cannot need itself.";
const TAKEN = "It is in the list already. Change it there.";
const ARCHIVED = "This service is archived. Restore it before you change what it needs.";

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
    await lockBoth(transaction, of);
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
    demandAsShown(await transaction.dependency.updateMany({ where: { ...of, ...shown }, data: values }));
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
    demandAsShown(await transaction.dependency.deleteMany({ where: { ...of, ...shown } }));
  });
}

/** Records that a service needs no other, or takes that back. Either twice changes nothing. */
export async function sayNoDependencies(person: Person, serviceId: string, none: boolean): Promise<void> {
  const service = await demandChangeable(person, serviceId);
  if (needsNone(service.details) === none) return;
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

const change = (
  person: Person,
  { organisationId, serviceId: subject, needsId: needs }: DependencyKey,
  { what, ...values }: { what: EventKind; before?: DependencyValues; after?: DependencyValues },
  work: (transaction: Transaction) => Promise<void>,
) => changeLink(person, organisationId, { what, subject, detail: { needs, ...values } }, work);

/**
 * Keeps others from changing the two services. By id, as an import locks them, so that neither waits for the other for
 * ever: storing a dependency locks what it names in an order of its own.
 */
const lockBoth = (transaction: Transaction, { serviceId, needsId }: DependencyKey) =>
  transaction.$queryRaw`
    SELECT id::text FROM services WHERE id IN (${serviceId}::uuid, ${needsId}::uuid) ORDER BY id FOR UPDATE`;

/**
 * Told as an edit of the service, so that a form that was open meanwhile knows who changed what. Whoever calls has
 * locked the service, so that nobody says meanwhile that it needs none.
 */
export async function takeBackNone(
  transaction: Transaction,
  person: Person,
  { organisationId, serviceId }: Omit<DependencyKey, "needsId">,
): Promise<void> {
  const select = { name: true, provider: true, profile: true, details: true, version: true } as const;
  const found = await transaction.service.findUniqueOrThrow({ where: { id: serviceId }, select });
  const { version, ...before } = asFacts(found);
  if (!needsNone(before.details)) return;
  const rest = Object.fromEntries(Object.entries(before.details).filter(([key]) => key !== "depends_on"));
  const data = { details: rest, version: { increment: 1 } };
  demandAsShown(await transaction.service.updateMany({ where: { id: serviceId, version }, data }));
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
