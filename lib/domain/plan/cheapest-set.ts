import type { QuestionGap } from "../scoring/gaps-of";
import type { AssessmentResult, Outcome } from "../scoring/types";
import { canTry } from "./can-try";
import { cheapestCover } from "./cheapest-cover";
import { choiceCost } from "./choice-cost";
import type { PlanAction } from "./plan-action";
import type { Prospect } from "./prospect";

/** Why an action is in the cheapest set. */
export type WhyChosen =
  /** These gaps do not close without it. */
  | { kind: "only"; gaps: readonly QuestionGap[] }
  /** Closing its gaps with these would not cost less. */
  | { kind: "cheaper"; than: readonly PlanAction[] }
  /** These others wait for it. */
  | { kind: "first"; before: readonly PlanAction[] };

export interface CheapestSet {
  /** In the order of the plan. */
  actions: { action: PlanAction; why: WhyChosen }[];
  /** Whether no cheaper set does as much. */
  proven: boolean;
  /** The scoring once they are done. */
  after: AssessmentResult;
  /** What stands between that and "Mandatory requirements met": musts to answer first, and gaps that no action closes. */
  unanswered: Outcome[];
  withoutAction: QuestionGap[];
}

/**
 * The cheapest actions of a plan that reach "Mandatory requirements met", or as near to it as actions get. Costs
 * compare as `ChoiceCost` says.
 */
export function cheapestSet(prospect: Prospect, plan: readonly PlanAction[]): CheapestSet {
  const actions = plan.filter(canTry);
  const musts = prospect.gaps.flatMap((gap, number) =>
    gap.obligation === "must" ? [{ gap, ways: prospect.ways[number]! }] : [],
  );
  const placeOf = new Map(actions.map(({ id }, place) => [id, place]));
  const { chosen, proven } = cheapestCover(
    actions.map((action) => ({
      cost: choiceCost(action),
      needs: action.needs.flatMap((id) => placeOf.get(id) ?? []),
    })),
    musts.map(({ ways }) => ways.map((way) => way.map(({ id }) => placeOf.get(id)!))),
  );
  const set = chosen.map((place) => actions[place]!);
  const after = prospect.after(set);
  return {
    actions: set.map((action) => ({ action, why: whyChosen(action, set, musts) })),
    proven,
    after,
    unanswered: after.why.all.flatMap((obstacle) =>
      obstacle.kind === "unknown_must" ? [obstacle.outcome] : [],
    ),
    withoutAction: musts.flatMap(({ gap, ways }) => (ways.length === 0 ? [gap] : [])),
  };
}

interface Must {
  gap: QuestionGap;
  ways: readonly (readonly PlanAction[])[];
}

function whyChosen(action: PlanAction, set: readonly PlanAction[], musts: readonly Must[]): WhyChosen {
  const concerned = musts.filter(({ ways }) => ways.some((way) => way.includes(action)));
  const only = concerned.filter(({ ways }) => ways.every((way) => way.includes(action)));
  if (only.length > 0) return { kind: "only", gaps: only.map(({ gap }) => gap) };
  const closed = (one: PlanAction | null) => (way: readonly PlanAction[]) =>
    way.every((each) => each !== one && set.includes(each));
  const needed = concerned.some(({ ways }) => ways.some(closed(null)) && !ways.some(closed(action)));
  const before = set.filter((other) => other.needs.includes(action.id));
  if (before.length > 0 && !needed) return { kind: "first", before };
  const others = new Set(concerned.flatMap(({ ways }) => ways.flat()).filter((one) => !set.includes(one)));
  return { kind: "cheaper", than: [...others] };
}
