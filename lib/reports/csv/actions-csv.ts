import { STATUS_WORDS } from "@/lib/domain/plan/statuses";
import { FUNDING_WORDS, PART_WORDS, STAFFING_WORDS } from "@/lib/domain/plan/words";
import { ACTION_CLASSES } from "@/lib/reports/words/action-classes";
import { namesOf } from "@/lib/reports/places";
import type { PlannedAction } from "@/lib/reports/model/plan-schema";
import type { Report } from "@/lib/reports/model/report-schema";
import { toCsv } from "./to-csv";

const PLANNED = [
  "plan_id",
  "planned_what",
  "plan_part",
  "priority",
  "status",
  "status_since",
  "status_reason",
  "exception_until",
  "planned_owner",
  "starts_on",
  "due_on",
  "why_no_date",
  "one_off_pounds",
  "yearly_pounds",
  "funding",
  "people",
] as const;

const COLUMNS = [
  "order",
  "id",
  "class",
  "requirement",
  "what",
  "why",
  "scope",
  "where",
  "owner",
  "effort",
  "impact",
  ...PLANNED,
  "protective_marking",
] as const;

/** One row per action and scope, first things first, with what is planned; then what is planned and not due. */
export function actionsCsv({ actions, plan, scopes, marking }: Report): string {
  const nameOf = namesOf(scopes);
  const planned = plan?.actions ?? [];
  const plans = new Map(
    planned.flatMap((one) => one.targets.flatMap(({ due }) => (due ? [[due, one] as const] : []))),
  );
  const due = actions.map(({ id, requirement, scope, why, owner, effort, impact, ...action }) => ({
    ...plannedCells(plans.get(id)),
    ...{ id, class: ACTION_CLASSES[action.class], requirement, what: action.do, why, scope },
    ...{ where: nameOf(scope), owner, effort, impact },
  }));
  const other = planned.flatMap((one) => {
    const { title, why, effort, targets } = one;
    const row = { ...plannedCells(one), what: title, why, effort: effort ?? "" };
    if (targets.length === 0) return [row];
    return targets
      .filter((target) => target.due === null)
      .map(({ requirement, scope }) => ({ ...row, requirement, scope, where: nameOf(scope) }));
  });
  return toCsv(
    COLUMNS,
    [...due, ...other].map((row, index) => ({ order: index + 1, ...row, protective_marking: marking ?? "" })),
  );
}

const plannedCells = (one: PlannedAction | undefined) =>
  one && {
    plan_id: one.id,
    planned_what: one.title,
    plan_part: one.part ? PART_WORDS[one.part] : "",
    priority: one.priority,
    status: STATUS_WORDS[one.status],
    status_since: one.statusOn,
    status_reason: one.statusReason ?? "",
    exception_until: one.exceptionUntil ?? "",
    planned_owner: one.owner ?? "",
    starts_on: one.startsOn ?? "",
    due_on: one.dueOn ?? "",
    why_no_date: one.whyNoDate ?? "",
    one_off_pounds: one.oneOffPounds ?? "",
    yearly_pounds: one.yearlyPounds ?? "",
    funding: FUNDING_WORDS[one.funding],
    people: STAFFING_WORDS[one.people],
  };
