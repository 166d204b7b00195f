import { type StandingKey, standingRank } from "./standings";

/** How a status compares with that at the end of the month before. */
export const MOVEMENTS = ["better", "worse", "same", "new"] as const;

export type Movement = (typeof MOVEMENTS)[number];

/** @param before null where there was none to compare with */
export function movementOf(before: StandingKey | null, now: StandingKey): Movement {
  if (before === null) return "new";
  const steps = standingRank(now) - standingRank(before);
  return steps > 0 ? "better" : steps < 0 ? "worse" : "same";
}
