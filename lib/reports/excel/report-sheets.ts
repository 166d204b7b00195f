import type { Report } from "@/lib/reports/model/report-schema";
import type { Seal } from "@/lib/reports/model/seal";
import { actionSheet, apartSheets } from "./action-sheets";
import { frontRows } from "./front-rows";
import { planSheets } from "./plan-sheets";
import { saidSheets } from "./said-sheets";
import { sheetOf, type SheetOfReport } from "./sheet-of";
import { standingSheets } from "./standing-sheets";
import { wordsOf } from "./words-of";

/** A report as the sheets of a workbook, one per part, with every place by itself. */
export function reportSheets(report: Report, seal: Seal): SheetOfReport[] {
  const words = wordsOf(report);
  const { place } = words;
  return [
    sheetOf("Report", ["What", 34, "Value", 90], frontRows(report, seal)),
    ...standingSheets(report, words),
    actionSheet(report, words),
    ...planSheets(report, words),
    ...saidSheets(report, words),
    ...apartSheets(report, words),
    sheetOf(
      "Look at again",
      ["Id", 10, "Place key", 16, "Place", 30, "What", 80, "Requirements", 20],
      report.contradictions.map(({ id, scope, sentence, requirements }) => [
        id,
        ...place(scope),
        sentence,
        requirements.join(", "),
      ]),
    ),
  ];
}
