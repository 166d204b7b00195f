import { dayInEngland } from "@/lib/domain/dates";
import { CONCERN_WORDS, concernsOf } from "@/lib/domain/plan/concerns";
import { totalCost } from "@/lib/domain/plan/cost";
import type { Plan } from "@/lib/domain/plan/plan";
import { isMust, type PlanAction, shownTargets } from "@/lib/domain/plan/plan-action";
import { priorityOf } from "@/lib/domain/plan/priority-of";
import { slippageOf } from "@/lib/domain/plan/slippage";
import { PLAN_STATUSES, STATUS_WORDS } from "@/lib/domain/plan/statuses";
import { EFFORT_WORDS, FUNDING_WORDS, PART_WORDS, STAFFING_WORDS } from "@/lib/domain/plan/words";
import { ORGANISATION, type ScopeKey } from "@/lib/domain/scope";
import type { SheetCell } from "@/lib/spreadsheets/xlsx/write-xlsx";
import { ACTION_CLASSES } from "./words/action-classes";
import { day, type SheetOfReport } from "./excel/sheet-of";

type Row = SheetCell[];

interface SheetsOf {
  plan: Plan;
  /** The wave of the register that an action belongs to. */
  waveOf: (action: PlanAction) => number | null;
}

/** The plan as sheets: its actions, where each is to be done, and how many there are. */
export const planSheets = ({ plan, waveOf }: SheetsOf): [SheetOfReport, ...SheetOfReport[]] => [
  { name: "Actions", rows: actionRows(plan, waveOf), widths: ACTION_HEADINGS.map(widthOf) },
  { name: "Places", rows: placeRows(plan), widths: PLACE_HEADINGS.map(widthOf) },
  { name: "About this file", rows: aboutRows(plan), widths: [34, 60] },
];

const WIDE = new Set(["Action", "Why", "Why this priority", "Where", "Reason for the status", "Look at"]);

/** In characters. */
const widthOf = (heading: string) => (WIDE.has(heading) ? 44 : Math.max(14, heading.length + 2));

const dayOr = (date: string | null | undefined) => (date ? day(date) : "");

const ACTION_HEADINGS = [
  ...["ID", "Action", "Why", "Part of the plan", "Wave", "Priority", "Why this priority", "Mandatory"],
  ...["Requirements", "Where", "Status", "Status since", "Reason for the status", "Exception until"],
  ...["Exception by", "Owner", "Starts on", "Due on", "Why no date", "Approved due date", "Days later"],
  ...["Effort", "One-off cost (£)", "Yearly cost (£)", "Funding", "People available", "Waits for"],
  ...["Look at", "Protective marking"],
];

/** One row for each action, in the order of the plan. */
function actionRows(
  { organisation, actions, places, approved, today }: Plan,
  waveOf: SheetsOf["waveOf"],
): Row[] {
  const titles = new Map(actions.map(({ id, title }) => [id, title]));
  const slips = new Map(
    (approved ? slippageOf(approved.content, actions, today) : []).map((slip) => [slip.id, slip]),
  );
  const rows = actions.map((action): Row => {
    const targets = shownTargets(action);
    const priority = priorityOf(action);
    const slip = slips.get(action.id);
    return [
      ...[action.id, action.title, action.why, action.part ? PART_WORDS[action.part] : ""],
      ...[waveOf(action) ?? "", priority.level, priority.because, isMust(action) ? "Yes" : "No"],
      listed(targets.map(({ requirement }) => requirement)),
      listed(targets.map(({ scope }) => placeName(scope, places))),
      ...[STATUS_WORDS[action.status], day(action.statusOn), action.statusReason ?? ""],
      ...[dayOr(action.exceptionUntil), action.exceptionBy ?? "", action.owner?.name ?? ""],
      ...[dayOr(action.startsOn), dayOr(action.dueOn), action.whyNoDate ?? ""],
      ...[dayOr(slip?.approvedDue), slip?.approvedDue ? slip.days : ""],
      ...[action.effort ? EFFORT_WORDS[action.effort] : "", action.oneOffPounds ?? ""],
      ...[action.yearlyPounds ?? "", FUNDING_WORDS[action.funding], STAFFING_WORDS[action.people]],
      listed(action.needs.flatMap((id) => titles.get(id) ?? [])),
      listed(concernsOf(action, today).map((concern) => CONCERN_WORDS[concern])),
      organisation.marking ?? "",
    ];
  });
  return [ACTION_HEADINGS, ...rows];
}

const PLACE_HEADINGS = ["ID", "Action", "Requirement", "Where", "Gap", "Due since", "No longer due since"];

/** One row for each requirement in each place that an action is to put right. */
const placeRows = ({ actions, places }: Plan): Row[] => [
  PLACE_HEADINGS,
  ...actions.flatMap(({ id, title, targets }) =>
    targets.map(({ requirement, scope, class: kind, dueSince, goneSince }): Row => [
      ...[id, title, requirement, placeName(scope, places), ACTION_CLASSES[kind], day(dueSince)],
      dayOr(goneSince),
    ]),
  ),
];

/** What the file is of, and how much of it there is: who opens it can see that nothing is missing. */
function aboutRows({ organisation, actions, approved, today }: Plan): Row[] {
  const { oneOff, yearly, unknown } = totalCost(actions);
  return [
    ["What", "Value"],
    ["Protective marking", organisation.marking ?? "None"],
    ["Organisation", organisation.name],
    ["Made on", day(today)],
    ["Approved", approved ? `Baseline ${approved.number} on ${dayInEngland(approved.at)}` : "Not approved"],
    ["Actions", actions.length],
    ["Places", actions.reduce((sum, { targets }) => sum + targets.length, 0)],
    ...PLAN_STATUSES.map((status): Row => [
      `Actions: ${STATUS_WORDS[status].toLowerCase()}`,
      actions.filter((action) => action.status === status).length,
    ]),
    ["One-off cost of all actions (£)", oneOff],
    ["Yearly cost of all actions (£)", yearly],
    ["Actions whose cost is not known", unknown],
    ["What this is", "A self-assessment aid. It is not a product of NHS England."],
  ];
}

const placeName = (scope: ScopeKey, places: Plan["places"]): string =>
  scope === ORGANISATION ? "The organisation" : (places.get(scope) ?? "A place that is gone");

const listed = (items: readonly string[]) => [...new Set(items)].join("; ");
