import { pounds } from "@/lib/domain/pounds";
import type { TotalCost } from "@/lib/domain/plan/cost";
import type { Report } from "@/lib/reports/model/report-schema";

interface Known {
  report: Report;
  cost: TotalCost & { actions: number };
  /** Mandatory actions that are late, have no money, have no owner. */
  late: number;
  unfunded: number;
  ownerless: number;
  approved: boolean;
}

/** What a board is asked to decide. Each follows from a number on the same paper. */
export function decisionsFor({ report, cost, late, unfunded, ownerless, approved }: Known): string[] {
  const open = report.figures.coverage.applicable - report.figures.coverage.answered;
  return [
    ...(cost.actions > 0 && !approved
      ? [
          `Approve the action plan: ${actions(cost.actions)}, ${costOf(cost)}. Until then no gap counts as planned.`,
        ]
      : []),
    ...(unfunded > 0
      ? [
          `Say where the money comes from for ${mandatory(unfunded)} without funding, or accept the risk with a date.`,
        ]
      : []),
    ...(late > 0 ? [`Agree what is done about ${mandatory(late)} past the agreed date.`] : []),
    ...(ownerless > 0 ? [`Name who owns ${mandatory(ownerless)} that nobody owns.`] : []),
    ...(open > 0
      ? [
          `Agree a day by which the ${open === 1 ? "open question is" : `${open} open questions are`} answered.`,
        ]
      : []),
    "Note the status and the risks in this paper.",
  ];
}

const actions = (count: number) => `${count} ${count === 1 ? "action" : "actions"}`;
const mandatory = (count: number) => `${count} mandatory ${count === 1 ? "action" : "actions"}`;

/** "£12,000 once and £900 a year; the cost of 4 actions is not known". */
export function costOf({ oneOff, yearly, unknown, actions: all }: Known["cost"]): string {
  if (unknown === all) return "the cost is not known yet";
  const known = `${pounds(oneOff)} once and ${pounds(yearly)} a year`;
  return unknown > 0 ? `${known}; the cost of ${actions(unknown)} is not known` : known;
}
