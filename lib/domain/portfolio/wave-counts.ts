import type { MigrationPlan } from "../migration/plan-waves";

/** How many services of an organisation are on the internet, and when the others can follow. */
export interface WaveCounts {
  moved: number;
  first: number;
  second: number;
  /** In the third wave or after it. */
  later: number;
  /** Something outside the order of moving is in their way. */
  blocked: number;
}

/** Services that have no place in the order for another reason than being on the internet are not counted. */
export function waveCounts({ placed, leftOut }: Pick<MigrationPlan, "placed" | "leftOut">): WaveCounts {
  const counts: WaveCounts = { moved: 0, first: 0, second: 0, later: 0, blocked: 0 };
  counts.moved = leftOut.filter(({ why }) => why === "on_internet").length;
  for (const { blocked, wave } of placed.values())
    counts[blocked ? "blocked" : wave === 1 ? "first" : wave === 2 ? "second" : "later"] += 1;
  return counts;
}
