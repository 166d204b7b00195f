import type { ActionClass } from "../scoring/types";
import type { ScopeKey } from "../scope";
import type { DueNow } from "./due-now";
import type { ActionTarget, GoneWhy } from "./plan-action";
import { catalogueActionIn } from "./target-key";
import { isOpen, type PlanStatus } from "./statuses";

/** An action as the plan has it, as far as answers and decisions bear on it. */
export interface KeptAction {
  id: string;
  catalogueAction: string | null;
  conditionId: string | null;
  status: PlanStatus;
  targets: readonly Pick<
    ActionTarget,
    "key" | "requirement" | "scope" | "class" | "rank" | "goneSince" | "goneWhy"
  >[];
}

/** A condition of a decision on a submission of the organisation. */
export interface KeptCondition {
  id: string;
  /** Neither withdrawn with its submission nor overtaken. */
  live: boolean;
  /** The supplier says so; the commissioner agrees. */
  done: boolean;
  met: boolean;
}

export interface NewTarget {
  key: string;
  requirement: string;
  scope: ScopeKey;
  class: ActionClass;
  rank: number;
}

/** What has to change for a plan to be in step. Nothing that a person typed is ever among it. */
export interface Steps {
  /** Actions of the catalogue that are not in the plan yet. */
  added: { catalogueAction: string; targets: NewTarget[] }[];
  conditions: string[];
  /** Places in which an action of the plan is due as well. */
  joined: { actionId: string; target: NewTarget }[];
  /** Still due, with another class or rank. */
  moved: { key: string; class: ActionClass; rank: number }[];
  gone: { key: string; why: GoneWhy }[];
  back: { key: string; class: ActionClass; rank: number }[];
  statuses: { actionId: string; to: PlanStatus; reopened: boolean }[];
}

/**
 * What has to change in a plan because answers, the register or decisions have. An action of the catalogue is one
 * action over all its scopes until somebody splits it; a scope that is newly due joins the first that is still open.
 * An answer that is missing changes nothing: only an answer shows that a gap is closed.
 */
export function keepInStep(
  actions: readonly KeptAction[],
  due: DueNow,
  conditions: readonly KeptCondition[],
): Steps {
  const steps: Steps = {
    added: [],
    conditions: [],
    joined: [],
    moved: [],
    gone: [],
    back: [],
    statuses: [],
  };
  const ranks = new Map(due.actions.map((one, rank) => [one.id, { class: one.class, rank }]));

  for (const action of actions) {
    let live = 0;
    let met = 0;
    for (const target of action.targets) {
      const now = standingOf(target, ranks, due);
      if (now === null ? target.goneSince === null : typeof now === "object") live++;
      else if ((now ?? target.goneWhy) === "met") met++;
      note(steps, target, now);
    }
    const to = action.targets.length > 0 ? byAnswers(action.status, live, met) : null;
    if (to)
      steps.statuses.push({
        actionId: action.id,
        to,
        reopened: action.status === "verified" && to === "in_progress",
      });
  }
  const after = new Map(steps.statuses.map(({ actionId, to }) => [actionId, to]));
  addDue(
    steps,
    actions.map((action) => ({ ...action, status: after.get(action.id) ?? action.status })),
    due,
  );
  keepConditions(steps, actions, conditions);
  return steps;
}

type Standing = { class: ActionClass; rank: number } | GoneWhy | null;

function standingOf(
  { key, requirement, scope }: KeptAction["targets"][number],
  ranks: ReadonlyMap<string, { class: ActionClass; rank: number }>,
  due: DueNow,
): Standing {
  const catalogueAction = catalogueActionIn(key);
  if (catalogueAction === null) return due.shortfall(requirement, scope);
  return ranks.get(key) ?? due.whyNot(catalogueAction, requirement, scope);
}

function note(steps: Steps, target: KeptAction["targets"][number], now: Standing): void {
  const { key, goneSince } = target;
  if (now === null) return;
  if (typeof now === "string") {
    if (goneSince === null) steps.gone.push({ key, why: now });
  } else if (goneSince !== null) steps.back.push({ key, ...now });
  else if (now.class !== target.class || now.rank !== target.rank) steps.moved.push({ key, ...now });
}

/** The status that the answers give an action; null when they leave it as it is. What is declined stays so. */
function byAnswers(status: PlanStatus, live: number, met: number): PlanStatus | null {
  if (live > 0) return status === "verified" ? "in_progress" : status === "not_needed" ? "proposed" : null;
  if (status === "verified" || status === "not_needed" || status === "declined") return null;
  return met > 0 ? "verified" : "not_needed";
}

/**
 * Puts what is due and not in the plan into it.
 * @param actions as the answers leave them: one that is over by now takes in no other place
 */
function addDue(steps: Steps, actions: readonly KeptAction[], due: DueNow): void {
  const known = new Set(actions.flatMap(({ targets }) => targets.map(({ key }) => key)));
  const open = new Map<string, string>();
  for (const action of actions.filter(isOpen))
    for (const what of [action.catalogueAction, ...action.targets.map(({ key }) => catalogueActionIn(key))])
      if (what && !open.has(what)) open.set(what, action.id);
  const added = new Map<string, NewTarget[]>();
  due.actions.forEach(({ id: key, action, requirement, scope, class: kind }, rank) => {
    if (known.has(key)) return;
    const target = { key, requirement, scope, class: kind, rank };
    const actionId = open.get(action);
    const targets = added.get(action);
    if (actionId) steps.joined.push({ actionId, target });
    else if (targets) targets.push(target);
    else added.set(action, [target]);
  });
  steps.added = [...added].map(([catalogueAction, targets]) => ({ catalogueAction, targets }));
}

function keepConditions(
  steps: Steps,
  actions: readonly KeptAction[],
  conditions: readonly KeptCondition[],
): void {
  const byCondition = new Map(
    actions.flatMap((action) => (action.conditionId ? [[action.conditionId, action] as const] : [])),
  );
  for (const condition of conditions) {
    const action = byCondition.get(condition.id);
    if (!action) {
      if (condition.live && !condition.met) steps.conditions.push(condition.id);
      continue;
    }
    const to = byDecision(action.status, condition);
    if (to !== action.status) steps.statuses.push({ actionId: action.id, to, reopened: false });
  }
}

function byDecision(status: PlanStatus, { live, done, met }: KeptCondition): PlanStatus {
  if (met) return "verified";
  if (!live) return "not_needed";
  if (done) return "done";
  return status === "not_needed" || status === "done" || status === "verified" ? "accepted" : status;
}
