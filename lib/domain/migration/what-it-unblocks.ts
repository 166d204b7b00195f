import type { MigrationPlan, Placed } from "./plan-waves";
import { reachFrom } from "./reach-from";
import type { Use } from "./types";

export interface Unblocks {
  /** The services that need it, themselves or through others. */
  services: Placed[];
  /** Where it or one of these is used, by id, each once. */
  siteIds: string[];
}

/** The sites at which each service is used, by its id. */
export function sitesByService(uses: readonly Use[]): Map<string, string[]> {
  const sites = new Map<string, string[]>();
  for (const { serviceId, siteId } of uses) {
    const known = sites.get(serviceId);
    if (known) known.push(siteId);
    else sites.set(serviceId, [siteId]);
  }
  return sites;
}

/** What a service makes possible by moving, and where that is felt. */
export function whatItUnblocks(
  { placed }: MigrationPlan,
  sites: ReadonlyMap<string, readonly string[]>,
  id: string,
): Unblocks {
  const service = placed.get(id);
  if (!service) return { services: [], siteIds: [] };
  const services = reachFrom(placed, service, "neededBy");
  const siteIds = new Set([service, ...services].flatMap((one) => sites.get(one.id) ?? []));
  return { services, siteIds: [...siteIds] };
}
