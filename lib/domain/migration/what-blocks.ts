import type { Obstacle } from "./obstacles-of";
import type { MigrationPlan, Placed } from "./plan-waves";
import { byWave, reachFrom } from "./reach-from";

export interface Blocks {
  /** The services that have to move before it or with it, the first to move first. */
  toMoveFirst: Placed[];
  /** What is in the way, in the service itself or in one of those. */
  obstacles: { service: Placed; obstacle: Obstacle }[];
}

/** What stands between a service and the internet, itself and through everything that it needs. */
export function whatBlocks({ placed }: MigrationPlan, id: string): Blocks {
  const service = placed.get(id);
  if (!service) return { toMoveFirst: [], obstacles: [] };
  const toMoveFirst = reachFrom(placed, service, "needs").sort(byWave);
  const obstacles = [service, ...toMoveFirst].flatMap((one) =>
    one.obstacles.map((obstacle) => ({ service: one, obstacle })),
  );
  return { toMoveFirst, obstacles };
}
