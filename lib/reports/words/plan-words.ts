import { dateInWords } from "@/lib/domain/dates";
import { costInWords } from "@/lib/domain/plan/cost";
import { STATUS_WORDS } from "@/lib/domain/plan/statuses";
import { FUNDING_WORDS, PART_WORDS, STAFFING_WORDS } from "@/lib/domain/plan/words";
import { groupBy } from "@/lib/reports/group-by";
import { namesOf, placesInWords } from "@/lib/reports/places";
import type { PlannedAction, ReportPlan } from "@/lib/reports/model/plan-schema";
import type { Report } from "@/lib/reports/model/report-schema";

const EFFORT = { S: "small", M: "medium", L: "large" };

/** Who approved a plan and when, or that nobody did. */
export const approvalInWords = ({ approved }: ReportPlan): string =>
  approved
    ? `Approved by ${approved.by} on ${dateInWords(approved.on)}. It is approval ${approved.number}.`
    : "Nobody has approved this plan yet.";

export const PLAN_COLUMNS = ["Action", "For", "Owner and dates", "Money and people", "Status"] as const;

/** Each action of a plan as the cells of a row: the same words on the page and in the documents. */
export function planRows({ plan, scopes }: Report): { id: string; cells: string[] }[] {
  if (!plan) return [];
  const titles = new Map(plan.actions.map(({ id, title }) => [id, title]));
  const nameOf = namesOf(scopes);
  return plan.actions.map((action) => {
    const { id, title, why, action: fromCatalogue, needs } = action;
    const waits = needs.flatMap((needed) => titles.get(needed) ?? []);
    return {
      id,
      cells: [
        sentences(title, why, waits.length > 0 && `After: ${waits.join("; ")}`),
        sentences(
          `Priority ${action.priority}`,
          action.mandatory && "Mandatory",
          ...groupBy(action.targets, ({ requirement }) => requirement).map(
            (same) =>
              `${same[0]?.requirement}: ${placesInWords(
                same.map(({ scope }) => scope),
                nameOf,
              )}`,
          ),
          fromCatalogue,
        ),
        sentences(action.owner ?? "Nobody owns it", ...datesOf(action)),
        sentences(
          costInWords(action),
          `Funding: ${FUNDING_WORDS[action.funding].toLowerCase()}`,
          `People: ${STAFFING_WORDS[action.people].toLowerCase()}`,
          action.effort && `Effort: ${EFFORT[action.effort]}`,
          action.part && PART_WORDS[action.part],
        ),
        sentences(
          `${STATUS_WORDS[action.status]}, since ${dateInWords(action.statusOn)}`,
          action.statusReason,
          action.exceptionUntil && `Until ${dateInWords(action.exceptionUntil)}`,
        ),
      ],
    };
  });
}

const datesOf = ({ startsOn, dueOn, whyNoDate }: PlannedAction) => [
  startsOn && `Starts on ${dateInWords(startsOn)}`,
  dueOn ? `Due on ${dateInWords(dueOn)}` : "No due date",
  whyNoDate,
];

const sentences = (...parts: (string | null | false)[]) =>
  parts
    .filter((part) => part)
    .map((part) => String(part).replace(/\.$/, ""))
    .join(". ");
