import { dayInEngland } from "@/lib/domain/dates";
import type { ApprovedPlan } from "@/lib/domain/plan/plan";
import { isMust, type PlanAction, shownTargets } from "@/lib/domain/plan/plan-action";
import { priorityOf } from "@/lib/domain/plan/priority-of";
import type { Report } from "./report-schema";

/** The plan that goes with an assessment. */
export interface ReportedPlan {
  actions: readonly PlanAction[];
  approved: Pick<ApprovedPlan, "number" | "at" | "by"> | null;
}

/** The plan in a report, tied to the actions that are due. */
export function planPart({ actions, approved }: ReportedPlan, due: Report["actions"]): Report["plan"] {
  const dueIds = new Set(due.map(({ id }) => id));
  return {
    approved: approved && { number: approved.number, on: dayInEngland(approved.at), by: approved.by },
    actions: actions.map((action) => ({
      id: action.id,
      action: action.catalogueAction,
      title: action.title,
      why: action.why,
      part: action.part,
      mandatory: isMust(action),
      priority: priorityOf(action).level,
      status: action.status,
      statusOn: action.statusOn,
      statusReason: action.statusReason || null,
      exceptionUntil: action.exceptionUntil,
      owner: action.owner && !action.owner.left ? action.owner.name : null,
      startsOn: action.startsOn,
      dueOn: action.dueOn,
      whyNoDate: action.whyNoDate || null,
      effort: action.effort,
      oneOffPounds: action.oneOffPounds,
      yearlyPounds: action.yearlyPounds,
      funding: action.funding,
      people: action.people,
      needs: action.needs,
      targets: shownTargets(action).map(({ key, requirement, scope }) => ({
        requirement,
        scope,
        due: dueIds.has(key) ? key : null,
      })),
    })),
  };
}
