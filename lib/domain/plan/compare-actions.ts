import { type PlanAction, shownTargets } from "./plan-action";
import { priorityOf } from "./priority-of";
import { isOpen } from "./statuses";

/** The order of a plan: what is open first, by priority, then as scoring orders what is due, then by title and id. */
export function compareActions(one: PlanAction, other: PlanAction): number {
  return (
    Number(isOpen(other)) - Number(isOpen(one)) ||
    priorityOf(one).level - priorityOf(other).level ||
    rankOf(one) - rankOf(other) ||
    one.title.localeCompare(other.title, "en-GB") ||
    one.id.localeCompare(other.id)
  );
}

const rankOf = (action: PlanAction): number =>
  shownTargets(action).reduce((least, { rank }) => Math.min(least, rank), Number.MAX_SAFE_INTEGER);
