import { approvalInWords, PLAN_COLUMNS, planRows } from "@/lib/reports/words/plan-words";
import type { Report } from "@/lib/reports/model/report-schema";
import { type Block, heading, para, table } from "./paper";

const WIDTHS = [30, 20, 18, 16, 16];

/** Whose each action is, by when, for how much, and how far it is. */
export function planBlocks(report: Report): Block[] {
  if (!report.plan || report.plan.actions.length === 0) return [];
  return [
    heading(1, "The plan"),
    para(approvalInWords(report.plan)),
    table(
      "The plan",
      PLAN_COLUMNS.flatMap((title, index) => [title, WIDTHS[index] ?? 20]),
      planRows(report).map(({ cells }) => cells),
    ),
  ];
}
