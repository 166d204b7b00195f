import { retirementContext } from "@/lib/domain/register/service-warnings";
import { listInWords } from "./list-in-words";
import type { MigrationPlan, Placed } from "./plan-waves";
import type { RegisteredService, Use } from "./types";
import { sitesByService, whatItUnblocks } from "./what-it-unblocks";

/** What the waves say of one service. */
export interface WaveRow {
  service: Placed;
  /** The services that it makes possible, and the sites where that is felt: by name. */
  unblocks: string[];
  sites: string[];
  /** That it is to be retired, in a sentence: context and no reason to wait. */
  retirement: string | null;
}

interface Register {
  services: readonly RegisteredService[];
  sites: readonly { id: string; name: string }[];
  uses: readonly Use[];
}

/** Says of services of a plan what the waves show: each with what it unblocks at which sites. */
export function waveRows(plan: MigrationPlan, register: Register, shown: readonly Placed[]): WaveRow[] {
  const facts = new Map(register.services.map(({ id, facts }) => [id, facts]));
  const used = sitesByService(register.uses);
  return shown.map((service) => {
    const unblocked = whatItUnblocks(plan, used, service.id);
    const at = new Set(unblocked.siteIds);
    return {
      service,
      unblocks: unblocked.services.map(({ name }) => name).sort(),
      sites: register.sites.filter(({ id }) => at.has(id)).map(({ name }) => name),
      retirement: retirementContext(facts.get(service.id) ?? {}),
    };
  });
}

/** What a service unblocks, in a sentence. */
export function unblocksInWords({ unblocks, sites }: WaveRow): string {
  const felt = sites.length ? `, used at ${listInWords(sites)}` : "";
  return unblocks.length ? `${listInWords(unblocks)}${felt}` : `Itself only${felt}`;
}
