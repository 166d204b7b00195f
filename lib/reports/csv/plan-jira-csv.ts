import { stringify } from "csv-stringify/sync";
import { dateInWords } from "@/lib/domain/dates";
import { oneLine } from "@/lib/domain/one-line";
import type { Plan } from "@/lib/domain/plan/plan";
import { type PlanAction, shownTargets } from "@/lib/domain/plan/plan-action";
import { type PriorityLevel, priorityOf } from "@/lib/domain/plan/priority-of";
import { isOpen, type PlanStatus } from "@/lib/domain/plan/statuses";
import { FUNDING_WORDS } from "@/lib/domain/plan/words";
import { costInWords } from "@/lib/domain/plan/cost";
import { checkCsv } from "./check-csv";
import { csvOptions } from "./to-csv";

/** Several columns of one name are several labels. */
const HEADINGS = [
  ...[
    "Summary",
    "Issue Type",
    "Priority",
    "Status",
    "Due Date",
    "Assignee",
    "Labels",
    "Labels",
    "Labels",
    "Labels",
  ],
  "Description",
];

/** What Jira has to be told about the dates of the file. */
export const JIRA_DATE_FORMAT = "yyyy-MM-dd";

const PRIORITIES: Record<PriorityLevel, string> = { 1: "Highest", 2: "High", 3: "Medium", 4: "Low" };
const statusOf = (status: PlanStatus) => (status === "in_progress" ? "In Progress" : "To Do");

/** The longest summary that Jira takes. */
const SUMMARY = 255;

/**
 * The open actions as Jira's CSV importer takes them, one issue each, with the protective marking as a label. Without a
 * byte order mark, which older versions take for a part of the first heading.
 * @param site where the portal is, for links
 * @throws Unfaithful where it was read back and does not say the same
 */
export function planJiraCsv(
  { organisation, actions }: Pick<Plan, "organisation" | "actions">,
  site: string,
): string {
  const href = (id: string) =>
    new URL(`/organisations/${organisation.reference}/plan/actions/${id}`, site).href;
  const marked = asLabel(organisation.marking ?? "");
  const rows = actions
    .filter(isOpen)
    .map((action) => [
      oneLine(action.title).slice(0, SUMMARY),
      ...["Task", PRIORITIES[priorityOf(action).level], statusOf(action.status), action.dueOn ?? ""],
      ...[action.owner?.name ?? "", ...labelsOf(action), marked, describe(action, href(action.id))],
    ]);
  const file = stringify([HEADINGS, ...rows], csvOptions);
  checkCsv(Buffer.from(file), [HEADINGS, ...rows]);
  return file;
}

/** Labels of Jira have no spaces. */
const asLabel = (text: string) => text.replaceAll(/[ _]/g, "-");

function labelsOf(action: PlanAction): [string, string, string] {
  const [requirement = ""] = shownTargets(action).map((target) => target.requirement);
  return ["internet-first", asLabel(action.part ?? ""), requirement];
}

const describe = (action: PlanAction, href: string): string =>
  [
    action.why,
    priorityOf(action).because,
    `Cost: ${costInWords(action)}. Funding: ${FUNDING_WORDS[action.funding].toLowerCase()}.`,
    action.startsOn ? `Starts on ${dateInWords(action.startsOn)}.` : "",
    action.dueOn === null && action.whyNoDate ? `No due date: ${action.whyNoDate}` : "",
    href,
  ]
    .filter(Boolean)
    .join("\n\n");
