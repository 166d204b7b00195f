import type { ScopeKey } from "../scope";
import type { PlannedGap } from "./types";

/** The actions and exceptions that make a gap count as planned, by requirement. */
export type Plans = ReadonlyMap<string, readonly PlannedGap[]>;

/**
 * Keeps what is approved, owned, dated, still in date and relied on for no more cycles than allowed (design §7).
 * An action whose day has passed is no longer a plan.
 */
export function plansOf(planned: readonly PlannedGap[] | undefined, today: string, cycles: number): Plans {
  const plans = new Map<string, PlannedGap[]>();
  for (const one of planned ?? []) {
    const counts =
      one.approved &&
      one.owner.trim() !== "" &&
      one.until !== undefined &&
      one.until >= today &&
      one.cycle <= cycles;
    if (counts) plans.set(one.requirement, [...(plans.get(one.requirement) ?? []), one]);
  }
  return plans;
}

/** Without a scope of its own, an action or exception covers the requirement everywhere. */
export const isPlanned = (plans: Plans, requirement: string, scope: ScopeKey): boolean =>
  plans.get(requirement)?.some((one) => one.scope === undefined || one.scope === scope) ?? false;
