import type { Plan } from "@/lib/domain/plan/plan";
import { type PlanAction, shownTargets } from "@/lib/domain/plan/plan-action";
import { ORGANISATION } from "@/lib/domain/scope";
import { groupBy } from "@/lib/reports/group-by";
import { placesInWords } from "@/lib/reports/places";

/**
 * What an action is for and where, in a few words: "C1, Main site and North clinic". The organisation goes
 * without saying.
 * @param most more places than that become a number
 */
export function whereFor(action: PlanAction, places: Plan["places"], most?: number): string {
  if (action.condition) return `Condition of ${action.condition.commissioner}`;
  return groupBy(shownTargets(action), ({ requirement }) => requirement)
    .map((targets) => {
      const { requirement } = targets[0]!;
      const scopes = targets.map(({ scope }) => scope);
      if (scopes.every((scope) => scope === ORGANISATION)) return requirement;
      return `${requirement}, ${placesInWords(scopes, (scope) => places.get(scope) ?? "a place that is gone", most)}`;
    })
    .join("; ");
}
