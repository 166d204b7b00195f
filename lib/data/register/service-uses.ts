import "server-only";
import { isTaken } from "@/lib/data/conflicts";
import { db, type Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import type { EventKind } from "@/lib/domain/audit/event-table";
import { NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import type { UseFigures } from "@/lib/domain/sizing/types";
import { changeLink, demandAsShown } from "./register-link";
import { BY_NAME, IN_USE } from "./register-list";
import { demandSite } from "./sites";
import { asSized, FIGURES, SERVICE } from "./sizing";

const ARCHIVED = "This site is archived. Restore it before you say which services are used there.";
const TAKEN = "This service is already in the list of this site. Change it there.";

/** The services used at a site by name, with what the register says of each. */
export async function listUses(person: Person, siteId: string) {
  const site = await demandSite(person, siteId, "register:read");
  const uses = await db.serviceUse.findMany({
    where: { siteId: site.id, service: IN_USE },
    select: { ...FIGURES, service: { select: SERVICE } },
    orderBy: { service: { name: "asc" } },
  });
  return { site, uses: uses.map(({ service, ...use }) => ({ ...use, service: asSized(service) })) };
}

/** The services that could be added to a site: those in use that are not in its list. */
export async function listUnused(person: Person, siteId: string) {
  const site = await demandSite(person, siteId, "register:edit");
  const services = await db.service.findMany({
    where: { organisationId: site.organisation.id, ...IN_USE, uses: { none: { siteId: site.id } } },
    select: { id: true, name: true },
    orderBy: BY_NAME,
  });
  return { site, services };
}

/** How one service is used at a site. */
export async function readUse(person: Person, siteId: string, serviceId: string) {
  const site = await demandSite(person, siteId, "register:read");
  const use = await db.serviceUse.findFirst({
    where: { siteId: site.id, serviceId: knownId(serviceId) },
    select: { ...FIGURES, service: { select: SERVICE } },
  });
  if (!use) throw new NotFound("not used there");
  const { service, ...figures } = use;
  return { site, service: asSized(service), figures };
}

/** Adds a service to the list of a site in use. */
export async function addUse(
  person: Person,
  siteId: string,
  serviceId: string,
  figures: UseFigures,
): Promise<void> {
  const site = await demandSite(person, siteId, "register:edit");
  if (site.archivedAt) throw new Refused(ARCHIVED);
  const of = { organisationId: site.organisation.id, siteId: site.id, serviceId: knownId(serviceId) };
  const service = { id: of.serviceId, organisationId: of.organisationId, ...IN_USE };
  if (!(await db.service.count({ where: service }))) throw new NotFound("no such service");
  await change(person, of, { what: "use:add", after: figures }, async (transaction) => {
    await transaction.serviceUse.create({ data: { ...of, ...figures } }).catch((problem: unknown) => {
      throw isTaken(problem, "service_uses_pkey") ? new Refused(TAKEN, "serviceId") : problem;
    });
  });
}

/** Changes how a service is used, unless that is no longer what the person was shown. */
export async function editUse(
  person: Person,
  siteId: string,
  serviceId: string,
  { shown, figures }: { shown: UseFigures; figures: UseFigures },
): Promise<void> {
  const of = await demandUse(person, siteId, serviceId);
  await change(person, of, { what: "use:edit", before: shown, after: figures }, async (transaction) => {
    demandAsShown(await transaction.serviceUse.updateMany({ where: { ...of, ...shown }, data: figures }));
  });
}

/** Takes a service out of the list of a site, unless it is no longer what the person was shown. */
export async function removeUse(
  person: Person,
  siteId: string,
  serviceId: string,
  shown: UseFigures,
): Promise<void> {
  const of = await demandUse(person, siteId, serviceId);
  await change(person, of, { what: "use:remove", before: shown }, async (transaction) => {
    demandAsShown(await transaction.serviceUse.deleteMany({ where: { ...of, ...shown } }));
  });
}

interface UseKey {
  organisationId: string;
  siteId: string;
  serviceId: string;
}

const change = (
  person: Person,
  { organisationId, siteId: subject, serviceId: service }: UseKey,
  { what, ...values }: { what: EventKind; before?: UseFigures; after?: UseFigures },
  work: (transaction: Transaction) => Promise<void>,
) => changeLink(person, organisationId, { what, subject, detail: { service, ...values } }, work);

async function demandUse(person: Person, siteId: string, serviceId: string): Promise<UseKey> {
  const site = await demandSite(person, siteId, "register:edit");
  return { organisationId: site.organisation.id, siteId: site.id, serviceId: knownId(serviceId) };
}
