import type { Facts } from "@/lib/domain/assessment/answer";
import type { InheritanceSource } from "../inherit/offered-answers";
import { dependencyRows } from "../migration/dependency-rows";
import { sizeSite } from "../sizing/size-site";
import { sizingChecks } from "../sizing/sizing-checks";
import { toSizedService, toSizingInput } from "../sizing/to-sizing-input";
import type { UseFigures } from "../sizing/types";
import { type KeptReview, reviewsAsOf } from "./reviews-as-of";
import type { RegisterContext } from "./types";

/** What the registers hold, as far as it was read. A part that was not read is left out and proposes nothing. */
export interface RegisterFacts {
  sites: { id: string; profile: Facts; details: Facts }[];
  services?: { id: string; name: string; nationalId: string | null; profile: Facts; details: Facts }[];
  dependencies?: { serviceId: string; needsId: string }[];
  connections?: { id: string; siteId: string; name: string; details: Facts }[];
  uses?: (UseFigures & { siteId: string; serviceId: string })[];
  /** Newest first. */
  reviews?: KeptReview[];
  inherited?: (InheritanceSource & { serviceId: string })[];
}

/** The registers as proposals read them on a day (an ISO date). */
export function registerContext(facts: RegisterFacts, today: string): RegisterContext {
  const { services, connections, reviews, inherited } = facts;
  return {
    ...(services && { serviceRows: serviceRows(facts, services) }),
    ...(connections && { connectionRows: connectionRows(connections) }),
    ...(reviews && { reviews: reviewsAsOf(reviews, today) }),
    ...(inherited && {
      inherited: {
        sources: Object.fromEntries(inherited.map(({ serviceId, ...source }) => [serviceId, source])),
        today,
      },
    }),
    checks: checksOf(facts),
  };
}

function serviceRows({ dependencies }: RegisterFacts, services: NonNullable<RegisterFacts["services"]>) {
  const derived = dependencies ? dependencyRows(services, dependencies) : {};
  return Object.fromEntries(
    services.map(({ id, name, details }) => [id, { ...details, name, ...derived[id] }]),
  );
}

const connectionRows = (connections: NonNullable<RegisterFacts["connections"]>) =>
  Object.fromEntries(
    [...bySite(connections)].map(([site, rows]) => [
      site,
      rows.map(({ name, details }) => ({ ...details, name })),
    ]),
  );

/** What sizing each site says, where everything that it needs was read. */
function checksOf({ sites, services, connections, uses }: RegisterFacts) {
  if (!services || !connections || !uses) return [];
  const sized = new Map(services.map((service) => [service.id, toSizedService(service)]));
  const [connectionsAt, usesAt] = [bySite(connections), bySite(uses)];
  return sizingChecks(
    sites.map((site) => {
      const input = toSizingInput({
        site,
        connections: connectionsAt.get(site.id) ?? [],
        uses: (usesAt.get(site.id) ?? []).flatMap(({ serviceId, ...use }) => {
          const service = sized.get(serviceId);
          return service ? [{ ...use, service }] : [];
        }),
      });
      const { criticality } = input.site;
      return { id: site.id, criticality, sizing: sizeSite(input) };
    }),
  );
}

function bySite<Row extends { siteId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const there = found.get(row.siteId);
    if (there) there.push(row);
    else found.set(row.siteId, [row]);
  }
  return found;
}
