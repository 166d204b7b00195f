import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { expect, test } from "vitest";
import { ReportHead } from "@/components/report/report-head";
import { reportSheets } from "@/lib/reports/excel/report-sheets";
import { assessmentResults } from "@/lib/reports/oscal/assessment-results";
import { paperTexts } from "@/lib/reports/paper/paper-texts";
import { reportPaper } from "@/lib/reports/paper/report-paper";
import type { Report } from "@/lib/reports/model/report-schema";
import { sealOf } from "@/lib/reports/model/seal";
import { stateInWords } from "@/lib/reports/words/state-in-words";
import { submissionReport } from "@/lib/reports/model/submission-report";
import { fullAssessment, catalogue as policy } from "@/tests/bench/scoring/full-assessment";
import { frozen } from "@/tests/support/frozen";

const content = frozen(policy, fullAssessment(1));
const withdrawn = { withdrawal: { at: new Date("2026-11-20T23:30:00Z") } };
const WITHDRAWN = "Withdrawn on 20 November 2026: Example Trust no longer stands behind it";
const SUBMITTED = "Submitted: a frozen copy that never changes";

test("a draft can change, a submission cannot, and a withdrawn one says so", () => {
  expect(stateInWords(submissionReport(content, { stage: "draft" }))).toBe("Draft: answers can still change");
  expect(stateInWords(submissionReport(content))).toBe(SUBMITTED);
  expect(stateInWords(submissionReport(content, withdrawn))).toBe(WITHDRAWN);
});

test("the page, the documents and the workbook say the same of a withdrawn submission", () => {
  const forms = (report: Report) => [
    renderToStaticMarkup(createElement(ReportHead, { report })),
    JSON.stringify(paperTexts(reportPaper(report, sealOf(report)))),
    JSON.stringify(reportSheets(report, sealOf(report))),
  ];
  for (const form of forms(submissionReport(content))) expect(form).toContain(SUBMITTED);
  for (const form of forms(submissionReport(content, withdrawn))) {
    expect(form).toContain(WITHDRAWN);
    expect(form).not.toContain(SUBMITTED);
  }
});

test("software learns it too, and finds nothing new in a submission that stands", () => {
  const report = submissionReport(content, withdrawn);
  expect(report.submission?.withdrawnOn).toBe("2026-11-20");
  expect(JSON.stringify(assessmentResults(report, sealOf(report)))).toContain("submission-withdrawn-on");
  expect(submissionReport(content).submission).not.toHaveProperty("withdrawnOn");
});
