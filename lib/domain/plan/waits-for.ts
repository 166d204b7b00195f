import { dateInWords } from "../dates";
import type { PlanAction } from "./plan-action";
import { isOpen } from "./statuses";

/** The open actions that an action waits for. */
export const waitsFor = (action: PlanAction, byId: ReadonlyMap<string, PlanAction>): PlanAction[] =>
  action.needs.flatMap((id) => byId.get(id) ?? []).filter(isOpen);

/** Why the dates of an action do not go together, in sentences; none when they do. */
export function dateProblems(action: PlanAction, byId: ReadonlyMap<string, PlanAction>): string[] {
  const { dueOn } = action;
  if (!isOpen(action) || dueOn === null) return [];
  return waitsFor(action, byId).flatMap((needed) =>
    needed.dueOn !== null && needed.dueOn > dueOn
      ? [`It waits for “${needed.title}”, which is due later, on ${dateInWords(needed.dueOn)}.`]
      : [],
  );
}
