import { daysBetween } from "../dates";
import type { BaselineAction, BaselineContent } from "./baseline";
import { firstYear } from "./cost";
import type { PlanAction } from "./plan-action";
import { isOpen, type PlanStatus } from "./statuses";

/** How an action stands against the plan as it was approved. */
export type Fate =
  /** As approved. */
  | "on_plan"
  /** Its day has moved to a later one. */
  | "later"
  /** Its day has passed, and is no later than approved. */
  | "late"
  | "earlier"
  /** It has lost its day, or has one now. */
  | "no_date"
  | "dated"
  /** It is done or verified, or was not needed after all. */
  | "finished"
  | "declined"
  /** An approver lets its gap stand until a day. */
  | "excepted"
  /** It was not in the approved plan, or is no longer in the plan. */
  | "added"
  | "left";

export interface Slip {
  id: string;
  title: string;
  fate: Fate;
  /** ISO dates: as approved, and now. */
  approvedDue: string | null;
  due: string | null;
  /** How many days later than approved: by its new day, or by today while it is late. Negative is earlier. */
  days: number;
  /** What the first year costs more than approved, in pounds; null where either is not known. */
  costs: number | null;
  /** What the first year costs now, in pounds; null where it is not known. */
  nowCosts: number | null;
}

/** Every action of a plan against the plan as it was approved, those of the plan first. */
export function slippageOf(
  { actions: approved }: BaselineContent,
  actions: readonly PlanAction[],
  today: string,
): Slip[] {
  const before = new Map(approved.map((action) => [action.id, action]));
  const now = new Set(actions.map(({ id }) => id));
  return [
    ...actions
      .filter((action) => before.has(action.id) || isOpen(action))
      .map((action) => slip(before.get(action.id), action, today)),
    ...approved
      .filter(({ id }) => !now.has(id))
      .map(({ id, title, dueOn }): Slip => ({
        id,
        title,
        fate: "left",
        approvedDue: dueOn,
        due: null,
        days: 0,
        costs: null,
        nowCosts: null,
      })),
  ];
}

const CLOSED: Partial<Record<PlanStatus, Fate>> = { declined: "declined", exception: "excepted" };

function slip(approved: BaselineAction | undefined, action: PlanAction, today: string): Slip {
  const { id, title, dueOn } = action;
  const approvedDue = approved?.dueOn ?? null;
  const [was, is] = [approved && firstYear(approved), firstYear(action)];
  const costs = was == null || is === null ? null : is - was;
  const about = { id, title, approvedDue, due: dueOn, costs, nowCosts: is };
  if (!approved) return { ...about, fate: "added", days: 0 };
  if (!isOpen(action)) return { ...about, fate: CLOSED[action.status] ?? "finished", days: 0 };
  if (approvedDue === null) return { ...about, fate: dueOn === null ? "on_plan" : "dated", days: 0 };
  if (dueOn === null) return { ...about, fate: "no_date", days: 0 };
  const moved = daysBetween(approvedDue, dueOn);
  const late = dueOn < today;
  const days = late ? daysBetween(approvedDue, today) : moved;
  return { ...about, fate: moved > 0 ? "later" : late ? "late" : moved < 0 ? "earlier" : "on_plan", days };
}
