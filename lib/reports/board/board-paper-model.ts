import type { Catalogue } from "@/lib/domain/catalogue";
import { hasNoOwner, isFundingUnknown, isLate, isNotFunded } from "@/lib/domain/plan/concerns";
import { costInWords, totalCost, type TotalCost } from "@/lib/domain/plan/cost";
import { isMust, type PlanAction } from "@/lib/domain/plan/plan-action";
import { isOpen } from "@/lib/domain/plan/statuses";
import { dateInWords } from "@/lib/domain/dates";
import type { Report } from "@/lib/reports/model/report-schema";
import { type BoardChange, changesSince } from "./changes-since";
import { decisionsFor } from "./decisions-for";

/** What a board reads before it decides: one or two pages. */
export interface BoardPaper {
  report: Report;
  changes: BoardChange[];
  /** The mandatory gaps that come first, with what they mean in plain words. */
  risks: { requirement: string; title: string; why: string; state: string }[];
  /** Mandatory actions that are late, and those without money. */
  late: BoardLine[];
  unfunded: BoardLine[];
  cost: TotalCost & { actions: number };
  decisions: string[];
}

export interface BoardLine {
  what: string;
  owner: string;
  due: string;
  cost: string;
}

interface BoardPlan {
  actions: readonly PlanAction[];
  /** Whether a plan was ever approved. */
  approved: boolean;
}

const MOST_RISKS = 5;

/** The board paper of a report and its plan, with what changed since the submission before, if there is one. */
export function makeBoardPaper(
  catalogue: Catalogue,
  report: Report,
  plan: BoardPlan,
  before: Report | null,
): BoardPaper {
  const open = plan.actions.filter(isOpen);
  const musts = open.filter(isMust);
  const late = musts.filter((action) => isLate(action, report.madeOn));
  const unfunded = musts.filter((action) => isNotFunded(action) || isFundingUnknown(action));
  const cost = { ...totalCost(open), actions: open.length };
  return {
    report,
    changes: before ? changesSince(before, report) : [],
    risks: risksOf(catalogue, report),
    late: late.map(lineOf),
    unfunded: unfunded.map(lineOf),
    cost,
    decisions: decisionsFor({
      report,
      cost,
      late: late.length,
      unfunded: unfunded.length,
      ownerless: musts.filter(hasNoOwner).length,
      approved: plan.approved,
    }),
  };
}

/** Each requirement once, in the order of what to do first. */
function risksOf(catalogue: Catalogue, report: Report): BoardPaper["risks"] {
  const short = [...(report.knownShort?.obstacles ?? []), ...(report.next?.obstacles ?? [])].filter(
    ({ kind }) => kind === "unplanned_must" || kind === "planned_must",
  );
  const order = report.actions.map(({ requirement }) => requirement);
  const first = (id: string | null) => (id && order.includes(id) ? order.indexOf(id) : order.length);
  const seen = new Set<string>();
  return short
    .sort((one, other) => first(one.requirement) - first(other.requirement))
    .flatMap(({ requirement, title, sentence }) => {
      if (!requirement || seen.has(requirement)) return [];
      seen.add(requirement);
      const why = catalogue.requirements.find(({ id }) => id === requirement)?.why_it_matters ?? "";
      return [{ requirement, title: title ?? "", why, state: sentence }];
    })
    .slice(0, MOST_RISKS);
}

const lineOf = (action: PlanAction): BoardLine => ({
  what: action.title,
  owner: action.owner && !action.owner.left ? action.owner.name : "Nobody",
  due: action.dueOn ? dateInWords(action.dueOn) : "No date",
  cost: costInWords(action),
});
