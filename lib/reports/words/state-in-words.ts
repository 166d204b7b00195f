import { dateInWords } from "@/lib/domain/dates";
import type { Report } from "@/lib/reports/model/report-schema";

/** Whether what the report is of can still change, and whether its organisation still stands behind it. */
export function stateInWords({
  stage,
  submission,
  organisation,
}: Pick<Report, "stage" | "submission" | "organisation">): string {
  if (stage === "draft") return "Draft: answers can still change";
  return submission?.withdrawnOn
    ? `Withdrawn on ${dateInWords(submission.withdrawnOn)}: ${organisation.name} no longer stands behind it`
    : "Submitted: a frozen copy that never changes";
}
