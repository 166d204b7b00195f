import type { QuestionGap } from "../scoring/gaps-of";
import { canTry } from "./can-try";
import { liveTargets, type PlanAction } from "./plan-action";
import { catalogueActionIn } from "./target-key";

/**
 * For each gap the sets of actions that close it, each by itself. What the catalogue names for an answer belongs
 * together: two actions for one answer complement each other, so all of them close it and none alone, but for those that
 * people declined. An action of one's own closes what people chose it for.
 */
export function waysToClose(
  gaps: readonly QuestionGap[],
  plan: readonly PlanAction[],
): (readonly PlanAction[])[][] {
  const byTarget = new Map<string, PlanAction>();
  const own = new Map<string, Set<PlanAction>>();
  for (const action of plan.filter(canTry))
    for (const { key, requirement, scope } of liveTargets(action)) {
      if (catalogueActionIn(key)) byTarget.set(key, action);
      else {
        const place = `${requirement} ${scope}`;
        own.set(place, (own.get(place) ?? new Set()).add(action));
      }
    }
  return gaps.map(({ requirement, scope, actions }) => {
    const together = new Set(actions.flatMap((id) => byTarget.get(`${id}@${scope}`) ?? []));
    const alone = [...(own.get(`${requirement} ${scope}`) ?? [])];
    return [...(together.size > 0 ? [[...together]] : []), ...alone.map((action) => [action])];
  });
}
