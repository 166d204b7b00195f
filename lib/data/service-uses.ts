import "server-only";
import type { Facts } from "@/lib/domain/answer";
import { NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/person";
import { sizeSite } from "@/lib/domain/sizing/size-site";
import { toSizedService, toSizingInput } from "@/lib/domain/sizing/to-sizing-input";
import type { SizingInput, UseFigures } from "@/lib/domain/sizing/types";
import { demandOrganisation } from "./access";
import { organisationChain, recordEvent } from "./audit";
import { isTaken } from "./conflicts";
import { db, type Transaction } from "./db";
import { knownId } from "./ids";
import { demandSite } from "./sites";
import { fingerprint } from "./tokens";

const FIGURES = {
  peopleAtOnce: true,
  downMbps: true,
  upMbps: true,
  downGb: true,
  upGb: true,
  windowHours: true,
  source: true,
} as const;
const SITE = { id: true, name: true, profile: true, details: true } as const;
const SERVICE = { id: true, name: true, profile: true, details: true } as const;
const CONNECTION = { id: true, name: true, details: true } as const;
const BY_NAME = [{ name: "asc" as const }, { id: "asc" as const }];
const IN_USE = { archivedAt: null };

const TAKEN = "This service is already in the list of this site. Change it there.";
const CHANGED =
  "Somebody else changed this after you opened it. Open the page again to see what it says now. Nothing is saved.";

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

export async function addUse(
  person: Person,
  siteId: string,
  serviceId: string,
  figures: UseFigures,
): Promise<void> {
  const site = await demandSite(person, siteId, "register:edit");
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
    const { count } = await transaction.serviceUse.updateMany({ where: { ...of, ...shown }, data: figures });
    if (count === 0) throw new Refused(CHANGED);
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
    const { count } = await transaction.serviceUse.deleteMany({ where: { ...of, ...shown } });
    if (count === 0) throw new Refused(CHANGED);
  });
}

/** What a site needs, with everything it was worked out from, and a fingerprint of that. */
export async function readSizing(person: Person, siteId: string) {
  const site = await demandSite(person, siteId, "register:read");
  const used = { uses: { some: { siteId: site.id } } };
  const [read] = await readInputs({ id: site.id }, { organisationId: site.organisation.id, ...used });
  const { input } = read!;
  return { site, input, sizing: sizeSite(input), shown: fingerprint(JSON.stringify(input)) };
}

/** What each site in use of an organisation is sized by, in a fixed number of queries however many there are. */
export async function listSizingInputs(person: Person, reference: string): Promise<SiteInput[]> {
  const { id: organisationId } = await demandOrganisation(person, reference, "register:read");
  return readInputs({ organisationId, ...IN_USE }, { organisationId });
}

export interface SiteInput {
  id: string;
  name: string;
  input: SizingInput;
}

/** Services are read once each, however many sites use them. */
async function readInputs(
  sites: { id: string } | { organisationId: string; archivedAt: null },
  services: { organisationId: string; uses?: { some: { siteId: string } } },
): Promise<SiteInput[]> {
  const [siteRows, serviceRows] = await Promise.all([
    db.site.findMany({
      where: sites,
      select: {
        ...SITE,
        connections: { where: IN_USE, select: CONNECTION, orderBy: BY_NAME },
        uses: { select: { ...FIGURES, serviceId: true }, orderBy: { serviceId: "asc" } },
      },
      orderBy: BY_NAME,
    }),
    db.service.findMany({ where: { ...services, ...IN_USE }, select: SERVICE, orderBy: BY_NAME }),
  ]);
  const ranked = new Map(serviceRows.map((row, rank) => [row.id, { rank, service: asSized(row) }]));
  return siteRows.map(({ id, name, connections, uses, ...site }) => ({
    id,
    name,
    input: toSizingInput({
      site: asFacts(site),
      connections: connections.map(({ details, ...row }) => ({ ...row, details: details as Facts })),
      uses: uses
        .flatMap(({ serviceId, ...use }) => {
          const known = ranked.get(serviceId);
          return known ? [{ rank: known.rank, use: { ...use, service: known.service } }] : [];
        })
        .sort((one, other) => one.rank - other.rank)
        .map(({ use }) => use),
    }),
  }));
}

interface UseKey {
  organisationId: string;
  siteId: string;
  serviceId: string;
}

/** Does a change and says so in the record, both or neither. */
async function change(
  person: Person,
  { organisationId, siteId, serviceId }: UseKey,
  { what, ...values }: { what: string; before?: UseFigures; after?: UseFigures },
  work: (transaction: Transaction) => Promise<void>,
): Promise<void> {
  await db.$transaction(async (transaction) => {
    await work(transaction);
    const chain = organisationChain(organisationId);
    const detail = { service: serviceId, ...values };
    await recordEvent(transaction, { chain, person, what, subject: siteId, detail });
  });
}

async function demandUse(person: Person, siteId: string, serviceId: string): Promise<UseKey> {
  const site = await demandSite(person, siteId, "register:edit");
  return { organisationId: site.organisation.id, siteId: site.id, serviceId: knownId(serviceId) };
}

const asFacts = <Row extends { profile: unknown; details: unknown }>({ profile, details, ...row }: Row) => ({
  ...row,
  profile: profile as Facts,
  details: details as Facts,
});

const asSized = (service: { id: string; name: string; profile: unknown; details: unknown }) =>
  toSizedService(asFacts(service));
