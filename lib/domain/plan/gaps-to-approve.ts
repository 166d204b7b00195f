import type { ScopeKey } from "../scope";
import { liveTargets, type PlanAction } from "./plan-action";

/** A mandatory gap that an approval would let count as planned. */
export interface GapToApprove {
  actionId: string;
  requirement: string;
  scope: ScopeKey;
  owner: string;
  /** The day by which the action is to be done. */
  until: string;
}

/** A mandatory gap that an approval leaves unplanned, and why. */
export interface GapLeft {
  requirement: string;
  scope: ScopeKey;
  /** The actions that could close it, with what each lacks. */
  actions: { id: string; title: string; lacks: Lack[] }[];
}

/** Whether an approval of the plan accepts an action: it is proposed, and somebody is to do it by a day. */
export const isAccepted = ({ status, owner, dueOn }: PlanAction): boolean =>
  status === "proposed" && owner !== null && !owner.left && dueOn !== null;

export type Lack = "owner" | "date" | "date_passed" | "declined" | "exception_over";

export const LACK_WORDS: Record<Lack, string> = {
  owner: "no owner",
  date: "no date",
  date_passed: "its date has passed",
  declined: "declined",
  exception_over: "its exception has ended",
};

/**
 * Which mandatory gaps an approval of the plan on a day would let count as planned: those with an action that is owned,
 * dated and neither declined nor late (design §7). An exception covers its gaps without an approval of the plan.
 */
export function gapsToApprove(
  actions: readonly PlanAction[],
  today: string,
): { covered: GapToApprove[]; left: GapLeft[] } {
  const covered: GapToApprove[] = [];
  const planned = new Set<string>();
  const left = new Map<string, GapLeft>();
  const gaps = actions.flatMap((action) =>
    liveTargets(action)
      .filter((target) => target.class === "must_gap")
      .map(({ requirement, scope }) => ({ action, requirement, scope, key: `${requirement} ${scope}` })),
  );
  for (const { action, requirement, scope, key } of gaps) {
    const lacks = lacksOf(action, today);
    if (lacks.length > 0) continue;
    planned.add(key);
    if (action.status !== "exception")
      covered.push({
        actionId: action.id,
        requirement,
        scope,
        owner: action.owner!.name,
        until: action.dueOn!,
      });
  }
  for (const { action, requirement, scope, key } of gaps) {
    if (planned.has(key)) continue;
    const gap = left.get(key) ?? { requirement, scope, actions: [] };
    gap.actions.push({ id: action.id, title: action.title, lacks: lacksOf(action, today) });
    left.set(key, gap);
  }
  return { covered, left: [...left.values()] };
}

function lacksOf(action: PlanAction, today: string): Lack[] {
  const { status, owner, dueOn, exceptionUntil } = action;
  if (status === "declined") return ["declined"];
  if (status === "exception") return (exceptionUntil ?? "") >= today ? [] : ["exception_over"];
  const lacks: Lack[] = [];
  if (owner === null || owner.left) lacks.push("owner");
  if (dueOn === null) lacks.push("date");
  else if (dueOn < today) lacks.push("date_passed");
  return lacks;
}
