import type { Plan } from "@/lib/domain/plan/plan";
import { shownTargets, type PlanAction } from "@/lib/domain/plan/plan-action";
import { priorityOf } from "@/lib/domain/plan/priority-of";
import { isOpen, STATUS_WORDS } from "@/lib/domain/plan/statuses";
import { FUNDING_WORDS } from "@/lib/domain/plan/words";
import { checkCalendar } from "./check-calendar";
import { calendarFile } from "./calendar-file";

type PlanShown = {
  organisation: Pick<Plan["organisation"], "name" | "reference" | "marking">;
  actions: PlanAction[];
};

/**
 * What is to be done, on the day by which it is due. Anybody who has the address reads it, so it says of people only who
 * owns an action, and neither why nor what was noted.
 * @param site where the portal is, for links
 * @throws Unfaithful where it was read back and does not say the same
 */
export function planCalendar({ organisation, actions }: PlanShown, madeAt: Date, site: string): string {
  const { name, reference, marking } = organisation;
  const mark = marking ? `${marking}: ` : "";
  const open = actions.filter(isOpen);
  const dated = open.flatMap((action) => (action.dueOn === null ? [] : [{ ...action, day: action.dueOn }]));
  const file = calendarFile({
    name: `${mark}Internet First plan of ${name}`,
    description: `${mark}${count(dated.length)} with a due date. ${count(open.length - dated.length)} without one: not shown.`,
    madeAt,
    days: dated.map((action) => ({
      id: action.id,
      day: action.day,
      summary: `Due: ${action.title}`,
      description: describe(action),
      href: new URL(`/organisations/${reference}/plan/actions/${action.id}`, site).href,
      version: action.version,
      tentative: action.status === "proposed",
    })),
  });
  checkCalendar(file, dated);
  return file;
}

const count = (number: number) => (number === 1 ? "1 open action" : `${number} open actions`);

function describe(action: PlanAction): string {
  const requirements = [...new Set(shownTargets(action).map(({ requirement }) => requirement))];
  return [
    `Status: ${STATUS_WORDS[action.status]}`,
    `Owner: ${action.owner?.name ?? "nobody"}`,
    `Funding: ${FUNDING_WORDS[action.funding].toLowerCase()}`,
    `Priority: ${priorityOf(action).level}`,
    ...(requirements.length > 0 ? [`For: ${requirements.join(", ")}`] : []),
  ].join("\n");
}
