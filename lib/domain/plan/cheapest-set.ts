import type { QuestionGap } from "../scoring/gaps-of";
import type { AssessmentResult, Outcome } from "../scoring/types";
import { cheapestCover } from "./cheapest-cover";
import { choiceCost } from "./choice-cost";
import type { PlanAction } from "./plan-action";
import type { Prospect } from "./prospect";
import { canTry } from "./what-if";

/** Why an action is in the cheapest set. */
export type WhyChosen =
  /** Nothing else closes these gaps. */
  | { kind: "only"; gaps: readonly QuestionGap[] }
  /** It costs less than these for the same gaps. */
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
  const placeOf = new Map(actions.map(({ id }, place) => [id, place]));
  const musts = new Set(prospect.gaps.flatMap(({ obligation }, gap) => (obligation === "must" ? [gap] : [])));
  const choices = actions.map((action) => ({
    cost: choiceCost(action),
    closes: prospect.closes(action).filter((gap) => musts.has(gap)),
    needs: action.needs.flatMap((id) => placeOf.get(id) ?? []),
  }));
  const closers = new Map<number, number[]>([...musts].map((gap) => [gap, []]));
  choices.forEach(({ closes }, place) => closes.forEach((gap) => closers.get(gap)?.push(place)));

  const { chosen, proven } = cheapestCover(choices);
  const after = prospect.after(chosen.map((place) => actions[place]!));
  const taken = new Set(chosen);

  const whyChosen = (place: number): WhyChosen => {
    const closes = choices[place]!.closes;
    const only = closes.filter((gap) => closers.get(gap)!.length === 1);
    if (only.length > 0) return { kind: "only", gaps: only.map((gap) => prospect.gaps[gap]!) };
    const before = chosen.filter((other) => choices[other]!.needs.includes(place));
    const needed = closes.some((gap) =>
      closers.get(gap)!.every((other) => other === place || !taken.has(other)),
    );
    if (before.length > 0 && !needed)
      return { kind: "first", before: before.map((other) => actions[other]!) };
    const others = new Set(closes.flatMap((gap) => closers.get(gap)!).filter((other) => !taken.has(other)));
    return {
      kind: "cheaper",
      than: [...others].sort((one, other) => one - other).map((other) => actions[other]!),
    };
  };

  return {
    actions: chosen.map((place) => ({ action: actions[place]!, why: whyChosen(place) })),
    proven,
    after,
    unanswered: after.why.all.flatMap((obstacle) =>
      obstacle.kind === "unknown_must" ? [obstacle.outcome] : [],
    ),
    withoutAction: [...closers].flatMap(([gap, places]) =>
      places.length === 0 ? [prospect.gaps[gap]!] : [],
    ),
  };
}
