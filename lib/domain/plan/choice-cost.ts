import { firstYear } from "./cost";
import type { Effort, PlanAction } from "./plan-action";

/**
 * What an action weighs in a comparison of sets, the weightiest first: effort while nobody knows what it costs, whole
 * pounds with the first year, effort, and that it is one more action. Sets compare by their sums, place by place.
 * A cost that nobody has entered may be any sum: it counts as more than every known one.
 */
export type ChoiceCost = readonly number[];

/** Work that nobody has sized counts as large. */
const EFFORT_POINTS: Record<Effort, number> = { S: 1, M: 2, L: 3 };

export function choiceCost(action: Pick<PlanAction, "oneOffPounds" | "yearlyPounds" | "effort">): ChoiceCost {
  const pounds = firstYear(action);
  const effort = EFFORT_POINTS[action.effort ?? "L"];
  return [pounds === null ? effort : 0, pounds ?? 0, effort, 1];
}

export const FREE: ChoiceCost = [0, 0, 0, 0];

export const addCosts = (one: ChoiceCost, other: ChoiceCost): ChoiceCost =>
  one.map((part, place) => part + (other[place] ?? 0));

/** Negative when the first is cheaper. */
export function compareCosts(one: ChoiceCost, other: ChoiceCost): number {
  for (let place = 0; place < one.length; place++) {
    const difference = (one[place] ?? 0) - (other[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
