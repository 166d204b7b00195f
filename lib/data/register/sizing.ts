import "server-only";
import { db } from "@/lib/data/db";
import { demandOrganisation } from "@/lib/data/people/access";
import { fingerprint } from "@/lib/data/tokens";
import type { Person } from "@/lib/domain/people/person";
import { sizeSite } from "@/lib/domain/sizing/size-site";
import { toSizedService, toSizingInput } from "@/lib/domain/sizing/to-sizing-input";
import type { SizingInput } from "@/lib/domain/sizing/types";
import { asFacts } from "./as-facts";
import { BY_NAME, IN_USE } from "./register-list";
import { demandSite } from "./sites";

/** The columns of a use that are figures. */
export const FIGURES = {
  peopleAtOnce: true,
  downMbps: true,
  upMbps: true,
  downGb: true,
  upGb: true,
  windowHours: true,
  source: true,
} as const;

/** The columns of a service that sizing reads, as `asSized` wants them. */
export const SERVICE = { id: true, name: true, profile: true, details: true } as const;

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
        ...SERVICE,
        connections: { where: IN_USE, select: { id: true, name: true, details: true }, orderBy: BY_NAME },
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
      connections: connections.map((connection) => asFacts(connection)),
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

/** A service as sizing sees it. */
export const asSized = (service: { id: string; name: string; profile: unknown; details: unknown }) =>
  toSizedService(asFacts(service));
