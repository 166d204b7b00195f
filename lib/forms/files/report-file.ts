import { z } from "zod";
import { NotFound } from "@/lib/domain/errors";
import { download } from "@/lib/reports/download";
import { renderFile } from "@/lib/reports/render";
import { filesOf, REPORT_FILE_NAMES, type ReportFileName } from "@/lib/reports/report-files";
import type { Report } from "@/lib/reports/model/report-schema";

const fileName = z.enum(REPORT_FILE_NAMES);

/** The file that an address names. @throws NotFound where there is no such file */
export function reportFileName(file: string): ReportFileName {
  const { data } = fileName.safeParse(file);
  if (!data) throw new NotFound("file");
  return data;
}

/**
 * Answers with a file of a report, made beside the portal and read back before it is offered.
 * @throws NotFound where the report has no such file
 */
export async function reportFile(report: Report, name: ReportFileName): Promise<Response> {
  if (!filesOf(report).includes(name)) throw new NotFound("file");
  const [part = "", type] = name.split(".") as [string, "pdf" | "docx" | "xlsx" | "csv" | "json"];
  return download(report, CALLED[name] ?? part, type, await renderFile({ report, name }));
}

/** What a file is called where its address says it otherwise. */
const CALLED: Partial<Record<ReportFileName, string>> = {
  "applicability.pdf": "statement-of-applicability",
  "applicability.docx": "statement-of-applicability",
  "report.csv": "outcomes",
  "oscal-results.json": "oscal-assessment-results",
  "oscal-plan.json": "oscal-plan-of-action",
};
