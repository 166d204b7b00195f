import { firstYear } from "./cost";
import type { Effort, PlanAction } from "./plan-action";

/** Work that nobody has sized counts as large. */
const EFFORT_POINTS: Record<Effort, bigint> = { S: 1n, M: 2n, L: 3n };

/** Room for the sum of a part over any plan. */
const PART = 48n;

/**
 * What an action weighs in a comparison of sets, as one number whose parts never run over: the weightiest is effort
 * while nobody knows what it costs, then whole pounds with the first year, effort, and that it is one more action. Sets
 * compare by their sums. A cost that nobody has entered may be any sum: it counts as more than every known one.
 */
export function choiceCost(action: Pick<PlanAction, "oneOffPounds" | "yearlyPounds" | "effort">): bigint {
  const pounds = firstYear(action);
  const effort = EFFORT_POINTS[action.effort ?? "L"];
  const parts = [pounds === null ? effort : 0n, BigInt(pounds ?? 0), effort, 1n];
  return parts.reduce((whole, part) => (whole << PART) + part);
}
