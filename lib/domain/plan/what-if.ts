import type { Obstacle, Outcome } from "../scoring/types";
import { canTry } from "./can-try";
import { type TotalCost, totalCost } from "./cost";
import type { PlanAction } from "./plan-action";
import type { Prospect } from "./prospect";
import { isOpen } from "./statuses";
import { waitsFor } from "./waits-for";

/** What would become of an assessment if some actions of its plan were done. */
export interface WhatIf extends Pick<Prospect, "before"> {
  after: Prospect["before"];
  actions: readonly PlanAction[];
  /** What stands in the way now, and would no longer. */
  vanished: Obstacle[];
  /** Musts that nobody has answered, now or then. */
  unanswered: Outcome[];
  cost: TotalCost;
  /** The latest of their days, as an ISO date; null where none has one. */
  readyOn: string | null;
  /** Those without a day, and those whose day has passed: they make `readyOn` doubtful. */
  undated: PlanAction[];
  late: PlanAction[];
  /** Open actions that those chosen wait for, and that are not chosen. */
  waiting: PlanAction[];
  /** Actions that are not chosen, without which gaps of those chosen stay. */
  missing: PlanAction[];
}

/**
 * The scoring as it would be.
 * @param plan all actions of the plan
 * @param ids those to try; any other id is passed over
 * @param today an ISO date
 */
export function whatIf(
  prospect: Prospect,
  plan: readonly PlanAction[],
  ids: ReadonlySet<string>,
  today: string,
): WhatIf {
  const { before } = prospect;
  const actions = plan.filter((action) => ids.has(action.id) && canTry(action));
  const after = prospect.after(actions);
  const remain = new Set(after.why.all.map(keyOf));
  const byId = new Map(plan.map((action) => [action.id, action]));
  const days = actions.flatMap(({ dueOn }) => dueOn ?? []);
  return {
    before,
    after,
    actions,
    vanished: before.why.all.filter((obstacle) => !remain.has(keyOf(obstacle))),
    unanswered: after.why.all.flatMap((obstacle) =>
      obstacle.kind === "unknown_must" ? [obstacle.outcome] : [],
    ),
    cost: totalCost(actions),
    readyOn: days.reduce<string | null>((latest, day) => (latest && latest > day ? latest : day), null),
    undated: actions.filter(({ dueOn }) => dueOn === null),
    late: actions.filter((action) => isOpen(action) && action.dueOn !== null && action.dueOn < today),
    waiting: [...new Set(actions.flatMap((action) => waitsFor(action, byId)))].filter(
      ({ id }) => !ids.has(id),
    ),
    missing: missingFor(prospect, actions),
  };
}

/** What complements the actions: the rest of the first way to close a gap that they begin to close and do not. */
function missingFor({ ways }: Prospect, actions: readonly PlanAction[]): PlanAction[] {
  const chosen = new Set(actions);
  const begun = ways.filter(
    (those) =>
      those.some((way) => way.some((one) => chosen.has(one))) &&
      !those.some((way) => way.every((one) => chosen.has(one))),
  );
  const rest = begun.flatMap((those) => those.find((way) => way.some((one) => chosen.has(one))) ?? []);
  return [...new Set(rest)].filter((one) => !chosen.has(one));
}

/** A gap that is explained or planned meanwhile is still the same gap. */
const keyOf = (obstacle: Obstacle): string =>
  "outcome" in obstacle
    ? `${obstacle.outcome.requirement} ${obstacle.outcome.scope} ${obstacle.outcome.obligation}`
    : obstacle.kind;
