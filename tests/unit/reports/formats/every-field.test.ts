import { describe, expect, it } from "vitest";
import { reportSheets } from "@/lib/reports/excel/report-sheets";
import { paperTexts } from "@/lib/reports/paper/paper-texts";
import { reportPaper } from "@/lib/reports/paper/report-paper";
import type { Report } from "@/lib/reports/report-schema";
import { sealOf } from "@/lib/reports/seal";
import { fullReport } from "@/tests/support/full-report";
import { FIELDS, type Fields } from "./field-table";
import { changedAt, pathsOf } from "./walk";

// The seal changes with every field: what counts is whether the rest does.
const seal = sealOf(fullReport());

const says: Record<keyof Fields, (report: Report) => string> = {
  document: (report) => {
    const paper = reportPaper(report, seal);
    return JSON.stringify([paper.marking, paper.draft, paper.foot, paperTexts(paper)]);
  },
  excel: (report) => JSON.stringify(reportSheets(report, seal)),
};

describe("every field of a report", () => {
  it("stands in the table of fields and formats, and no other does", () => {
    expect(Object.keys(FIELDS).sort()).toEqual(pathsOf().sort());
  });

  for (const [path, formats] of Object.entries(FIELDS))
    for (const [format, carried] of Object.entries(formats) as [keyof Fields, string][])
      if (carried === "yes")
        it(`${path} is carried by ${format}`, () => {
          expect(says[format](changedAt(fullReport(), path))).not.toBe(says[format](fullReport()));
        });
});
