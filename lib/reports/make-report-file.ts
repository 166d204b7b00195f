import { actionsCsv } from "./actions-csv";
import { checkExcel } from "./excel/check-excel";
import { reportSheets } from "./excel/report-sheets";
import { writeExcel } from "./excel/write-excel";
import { outcomesCsv } from "./outcomes-csv";
import { applicabilityPaper } from "./paper/applicability-paper";
import type { Paper } from "./paper/paper";
import { reportPaper } from "./paper/report-paper";
import { checkPdf } from "./pdf/check-pdf";
import { writePdf } from "./pdf/write-pdf";
import type { ReportFileName } from "./report-files";
import { readReportJson } from "./read-report-json";
import type { Report } from "./report-schema";
import { sealOf } from "./seal";
import { checkWord } from "./word/check-word";
import { writeWord } from "./word/write-word";

/** A file of a report, read back before anybody gets it. @throws Unfaithful where it does not say what the report says */
export async function makeReportFile(report: Report, name: ReportFileName): Promise<Buffer> {
  const seal = sealOf(report);
  switch (name) {
    case "report.pdf":
      return asPdf(reportPaper(report, seal));
    case "report.docx":
      return asWord(reportPaper(report, seal));
    case "applicability.pdf":
      return asPdf(applicabilityPaper(report, seal));
    case "applicability.docx":
      return asWord(applicabilityPaper(report, seal));
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
  }
}

async function asPdf(paper: Paper): Promise<Buffer> {
  const file = await writePdf(paper);
  await checkPdf(file, paper);
  return file;
}

async function asWord(paper: Paper): Promise<Buffer> {
  const file = await writeWord(paper);
  await checkWord(file, paper);
  return file;
}
