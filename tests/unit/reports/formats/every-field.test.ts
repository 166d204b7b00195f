import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ReportBody } from "@/components/report/report-body";
import { ReportHead } from "@/components/report/report-head";
import { actionsCsv } from "@/lib/reports/csv/actions-csv";
import { reportSheets } from "@/lib/reports/excel/report-sheets";
import { assessmentResults } from "@/lib/reports/oscal/assessment-results";
import { planOfAction } from "@/lib/reports/oscal/plan-of-action";
import { outcomesCsv } from "@/lib/reports/csv/outcomes-csv";
import { paperTexts } from "@/lib/reports/paper/paper-texts";
import { reportPaper } from "@/lib/reports/paper/report-paper";
import type { Report } from "@/lib/reports/model/report-schema";
import { sealOf } from "@/lib/reports/model/seal";
import { fullReport } from "@/tests/support/full-report";
import { type Format, FORMATS, LEFT_OUT } from "./field-table";
import { changedAt, pathsOf } from "./walk";

// The seal changes with every field: what counts is whether the rest does.
const seal = sealOf(fullReport());

const says: Record<Format, (report: Report) => string> = {
  document: (report) => {
    const paper = reportPaper(report, seal);
    return JSON.stringify([paper.marking, paper.draft, paper.foot, paperTexts(paper)]);
  },
  page: (report) =>
    renderToStaticMarkup(createElement(ReportHead, { report })) +
    renderToStaticMarkup(createElement(ReportBody, { report, files: "/files" })),
  excel: (report) => JSON.stringify(reportSheets(report, seal)),
  csv: (report) => outcomesCsv(report) + actionsCsv(report),
  results: (report) => JSON.stringify(assessmentResults(report, seal)),
  // What is planned stands for what is due: without a plan what is due stands there itself.
  milestones: (report) =>
    JSON.stringify([planOfAction(report, seal), planOfAction({ ...report, plan: null }, seal)]),
};

/** Whether a path is that one, or stands under it. */
const under = (path: string, from: string) => path === from || /^[.[]/.test(path.replace(from, ""));

describe("every field of a report", () => {
  for (const format of FORMATS) {
    const whole = says[format](fullReport());
    const carried = new Set(
      pathsOf().filter((path) => says[format](changedAt(fullReport(), path)) !== whole),
    );
    const leftOut = Object.keys(LEFT_OUT[format]);

    it(`is carried by ${format}, or the table says why not`, () => {
      const unsaid = pathsOf().filter((path) => !leftOut.some((from) => under(path, from)));
      expect(unsaid.filter((path) => !carried.has(path))).toEqual([]);
    });

    it(`is left out of ${format} where the table says so`, () => {
      const needless = leftOut.filter((from) =>
        pathsOf()
          .filter((path) => under(path, from))
          .every((path) => carried.has(path)),
      );
      expect(needless).toEqual([]);
    });
  }
});
