import type { Report } from "./model/report-schema";

/** The files that can be made of a report, each with its title and whom it is for. */
export const REPORT_FILES = {
  "report.pdf": {
    title: "Report (PDF)",
    forWhom: "For the board, a regulator or your files: the whole report, ready to print.",
  },
  "report.docx": {
    title: "Report (Word)",
    forWhom: "To edit, or to put parts of it into a paper of your own.",
  },
  "report.xlsx": {
    title: "Report (Excel)",
    forWhom: "To sort, filter and count: one sheet per part, every site and service by itself.",
  },
  "applicability.pdf": {
    title: "Statement of applicability (PDF)",
    forWhom: "For an auditor: what applies where, what was left out, and why.",
  },
  "applicability.docx": { title: "Statement of applicability (Word)", forWhom: "The same, to edit." },
  "report.csv": { title: "Outcomes (CSV)", forWhom: "For a spreadsheet or database of your own." },
  "actions.csv": { title: "Actions (CSV)", forWhom: "What to do, one row per place." },
  "report.json": {
    title: "Whole report (JSON)",
    forWhom: "For software: everything, with notes, in a documented shape.",
  },
  "oscal-results.json": {
    title: "Assessment results (OSCAL)",
    forWhom: "For governance and risk software that reads NIST’s OSCAL 1.1: every outcome as a finding.",
  },
  "oscal-plan.json": {
    title: "Plan of action and milestones (OSCAL)",
    forWhom: "For the same software: what is to be done, by whom and by when.",
  },
} as const;

export type ReportFileName = keyof typeof REPORT_FILES;

export const REPORT_FILE_NAMES = Object.keys(REPORT_FILES) as [ReportFileName, ...ReportFileName[]];

/** The files that there are of a report. OSCAL has no plan of action without an action. */
export const filesOf = ({ actions, plan }: Report): ReportFileName[] =>
  REPORT_FILE_NAMES.filter(
    (name) => name !== "oscal-plan.json" || actions.length > 0 || (plan?.actions.length ?? 0) > 0,
  );
