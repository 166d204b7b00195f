import { actionsCsv } from "./csv/actions-csv";
import { checkExcel } from "./excel/check-excel";
import { reportSheets } from "./excel/report-sheets";
import { writeExcel } from "./excel/write-excel";
import { makePaperFile } from "./make-paper-file";
import { assessmentResults } from "./oscal/assessment-results";
import { checkAssessmentResults, checkPlanOfAction } from "./oscal/check-oscal";
import { planOfAction } from "./oscal/plan-of-action";
import { outcomesCsv } from "./csv/outcomes-csv";
import { applicabilityPaper } from "./paper/applicability-paper";
import { reportPaper } from "./paper/report-paper";
import type { ReportFileName } from "./report-files";
import { readReportJson } from "./json/read-report-json";
import type { Report } from "./model/report-schema";
import { sealOf } from "./model/seal";

/** A file of a report, read back before anybody gets it. @throws Unfaithful where it does not say what the report says */
export async function makeReportFile(report: Report, name: ReportFileName): Promise<Buffer> {
  const seal = sealOf(report);
  switch (name) {
    case "report.pdf":
      return makePaperFile(reportPaper(report, seal), "pdf");
    case "report.docx":
      return makePaperFile(reportPaper(report, seal), "docx");
    case "applicability.pdf":
      return makePaperFile(applicabilityPaper(report, seal), "pdf");
    case "applicability.docx":
      return makePaperFile(applicabilityPaper(report, seal), "docx");
    case "report.xlsx": {
      const sheets = reportSheets(report, seal);
      const file = await writeExcel(sheets);
      await checkExcel(file, sheets);
      return file;
    }
    case "report.csv":
      return Buffer.from(outcomesCsv(report));
    case "actions.csv":
      return Buffer.from(actionsCsv(report));
    case "report.json": {
      const text = JSON.stringify({ ...report, seal }, null, 2);
      readReportJson(text);
      return Buffer.from(text);
    }
    case "oscal-results.json": {
      const text = JSON.stringify(assessmentResults(report, seal), null, 2);
      checkAssessmentResults(text, report);
      return Buffer.from(text);
    }
    case "oscal-plan.json": {
      const text = JSON.stringify(planOfAction(report, seal), null, 2);
      checkPlanOfAction(text, report);
      return Buffer.from(text);
    }
  }
}
