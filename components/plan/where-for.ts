import type { Plan } from "@/lib/domain/plan/plan";
import { type PlanAction, shownTargets } from "@/lib/domain/plan/plan-action";
import { groupBy } from "@/lib/reports/group-by";
import { placesInWords } from "@/lib/reports/places";

/** What an action is for and where, in a few words: "C1 at Main site and North clinic". */
export function whereFor(action: PlanAction, places: Plan["places"]): string {
  if (action.condition) return `Condition of ${action.condition.commissioner}`;
  return groupBy(shownTargets(action), ({ requirement }) => requirement)
    .map((targets) => {
      const scopes = targets.map(({ scope }) => scope);
      return `${targets[0]!.requirement}, ${placesInWords(scopes, (scope) => places.get(scope) ?? "a place that is gone")}`;
    })
    .join("; ");
}
