import { daysAfter, daysBetween, monthsBefore } from "../dates";
import type { ApprovedPlan } from "./plan";
import type { PlanAction } from "./plan-action";
import { isOpen } from "./statuses";

/** An action that has a day, on the line of time. Dates are ISO dates. */
export interface TimelineRow {
  action: PlanAction;
  /** Null when nobody said. */
  start: string | null;
  due: string;
  /** As the plan was approved; null when it was not in it, or had no day. */
  approvedDue: string | null;
}

export interface Timeline<Group> {
  /** The first day of a month, and the first day after the last month. */
  from: string;
  to: string;
  /** First days of months, at even distances. */
  marks: string[];
  groups: { group: Group; rows: TimelineRow[] }[];
  /** What is to be done and has no day. */
  undated: PlanAction[];
}

interface TimelineOf<Group> {
  actions: readonly PlanAction[];
  approved: ApprovedPlan | null;
  today: string;
  /** In the order in which they are shown. An action is in one. */
  groups: readonly Group[];
  groupOf: (action: PlanAction) => Group;
}

/** What is still to be done along the line of time, from the first day that matters to the last. */
export function timelineOf<Group>({
  actions,
  approved,
  today,
  groups,
  groupOf,
}: TimelineOf<Group>): Timeline<Group> {
  const before = new Map(approved?.content.actions.map(({ id, dueOn }) => [id, dueOn]));
  const shown = actions.filter((action) => isOpen(action) || action.status === "done");
  const rows = shown.flatMap((action): TimelineRow[] =>
    action.dueOn === null
      ? []
      : [
          {
            ...{ action, start: action.startsOn, due: action.dueOn },
            approvedDue: before.get(action.id) ?? null,
          },
        ],
  );
  const days = rows.flatMap(({ start, due, approvedDue }) => [start, due, approvedDue]);
  return {
    ...spanOf([today, ...days.filter((day) => day !== null)]),
    groups: groups
      .map((group) => ({
        group,
        rows: rows.filter(({ action }) => groupOf(action) === group).sort(byDay),
      }))
      .filter(({ rows }) => rows.length > 0),
    undated: shown.filter(({ dueOn }) => dueOn === null),
  };
}

const byDay = (a: TimelineRow, b: TimelineRow) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);

/** Months between marks, the fewest that leaves room for their names. */
const STEPS = [1, 3, 6, 12, 24, 60, 120];
const MOST_MARKS = 10;

function spanOf(days: string[]): Pick<Timeline<never>, "from" | "to" | "marks"> {
  const sorted = [...days].sort();
  const from = `${sorted[0]!.slice(0, 7)}-01`;
  const to = monthsBefore(`${sorted.at(-1)!.slice(0, 7)}-01`, -1);
  const months = daysBetween(from, to) / 30.4;
  const step = STEPS.find((step) => months / step <= MOST_MARKS) ?? Math.ceil(months / MOST_MARKS);
  const marks: string[] = [];
  for (let mark = from; mark < to; mark = monthsBefore(mark, -step)) marks.push(mark);
  return { from, to, marks };
}

/** How far along a span a day is: 0 at its beginning, 1 at its end. */
export const shareOf = ({ from, to }: { from: string; to: string }, day: string): number =>
  daysBetween(from, day) / daysBetween(from, to);

/** The end of a day that counts as a whole. */
export const endOf = (day: string): string => daysAfter(day, 1);
