import type { Report } from "@/lib/reports/model/report-schema";

/** Leads from a report to a requirement: to its answers, or once it is submitted to what it asks. */
export const requirementHref =
  ({ stage, assessment }: Pick<Report, "stage" | "assessment">) =>
  (requirement: string): string =>
    stage === "draft"
      ? `/assessments/${assessment.id}/requirements/${requirement}`
      : `/requirements/${requirement}`;
