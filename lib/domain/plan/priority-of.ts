import { isMust, liveTargets, type PlanAction, shownTargets } from "./plan-action";

/** 1 is the most pressing. */
export type PriorityLevel = 1 | 2 | 3 | 4;

export interface ActionPriority {
  level: PriorityLevel;
  /** Why, in a sentence. */
  because: string;
}

/** The impact, as the catalogue has it, of what closes a mandatory gap or removes a risk to patients or data. */
const MOST_IMPACT = 3;

/**
 * How pressing an action is, and why. A condition of a commissioner and what closes a mandatory gap come first; then
 * what else a mandatory requirement needs, recommendations, and those whose gap is explained.
 */
export function priorityOf(action: Pick<PlanAction, "condition" | "targets" | "impact">): ActionPriority {
  if (action.condition)
    return { level: 1, because: `${action.condition.commissioner} made it a condition of their decision.` };
  const targets = shownTargets(action);
  const places = new Set(targets.filter(({ class: kind }) => kind === "must_gap").map(({ scope }) => scope))
    .size;
  const where = places > 1 ? ` in ${places} places` : "";
  if (isMust(action)) {
    const falls = liveTargets(action).length > 0 ? "falls" : "fell";
    return (action.impact ?? MOST_IMPACT) === MOST_IMPACT
      ? {
          level: 1,
          because: `A mandatory requirement ${falls} short${where}, and this helps to close the gap.`,
        }
      : {
          level: 2,
          because: `A mandatory requirement ${falls} short${where}, and this closes part of the gap.`,
        };
  }
  if (targets.some(({ class: kind }) => kind === "unexplained_should"))
    return { level: 3, because: "A recommendation is not met, and nobody has explained why." };
  if (targets.length > 0)
    return { level: 4, because: "A recommendation is not met. The reason is explained." };
  return { level: 4, because: "An action of your own, for no requirement in particular." };
}
