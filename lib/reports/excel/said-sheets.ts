import type { Report } from "@/lib/reports/model/report-schema";
import { day, sheetOf, type SheetOfReport } from "./sheet-of";
import type { Words } from "./words-of";

/** What people said of their answers, and why something does not apply. */
export function saidSheets(report: Report, { about, place }: Words): SheetOfReport[] {
  const { notApplicable } = report;
  return [
    sheetOf(
      "Explanations",
      SAID,
      report.explanations.map((one) => [...about(one.requirement), ...place(one.scope), ...said(one)]),
    ),
    sheetOf(
      "Differs from the register",
      OVERRULED,
      report.overruled.map((one) => [
        ...about(one.requirement),
        one.question,
        one.asks,
        ...place(one.scope),
        one.answer,
        ...said(one),
      ]),
    ),
    sheetOf(
      "Expired evidence",
      ["Requirement", 13, "Title", 40, "Place key", 16, "Place", 30, "Last day", 13],
      report.expired.map(({ requirement, scope, until }) => [
        ...about(requirement),
        ...place(scope),
        day(until),
      ]),
    ),
    sheetOf(
      "Notes",
      SAID,
      report.notes.map((one) => [...about(one.requirement), ...place(one.scope), ...said(one)]),
    ),
    sheetOf(
      "Not applicable",
      ["Left out", 16, ...SAID],
      [
        ...notApplicable.registers.map(({ register, ...one }) => [
          `No ${register} registered`,
          "",
          "",
          "",
          "",
          ...said(one),
        ]),
        ...notApplicable.byPerson.map((one) => [
          "By a person",
          ...about(one.requirement),
          ...place(one.scope),
          ...said(one),
        ]),
        ...notApplicable.byRule.map(({ requirement, scope, rule }) => [
          "By rule",
          ...about(requirement),
          ...place(scope),
          `It is for: ${rule}`,
          "",
          "",
        ]),
      ],
    ),
  ];
}

const said = ({ text, by, on }: { text: string; by: string | null; on: string }) => [text, by ?? "", day(on)];

// Headings of columns, each with its width.
const SAID = [
  ...["Requirement", 13, "Title", 36, "Place key", 16, "Place", 28, "What was said", 80, "By", 22],
  ...["On", 13],
];
const OVERRULED = [
  ...["Requirement", 13, "Title", 36, "Question", 10, "It asks", 50, "Place key", 16, "Place", 28],
  ...["Answer", 22, "Because", 70, "By", 22, "On", 13],
];
