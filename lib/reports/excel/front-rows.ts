import type { SheetCell } from "@/lib/spreadsheets/xlsx/write-xlsx";
import { COUNT_WORDS, type Counts, type Seal } from "@/lib/reports/model/seal";
import type { Report } from "@/lib/reports/model/report-schema";
import { stateInWords } from "@/lib/reports/words/state-in-words";
import { day } from "./sheet-of";

/** What a report is of, where it stands, and what the other sheets hold. */
export function frontRows(report: Report, { counts, sha256 }: Seal): SheetCell[][] {
  const { organisation, assessment, catalogue, status, figures, submission } = report;
  return [
    ["Protective marking", report.marking ?? "None"],
    ["Format", `${report.format} ${report.formatVersion}`],
    ["Organisation", organisation.name],
    ["Reference", organisation.reference],
    ["ODS code", organisation.odsCode ?? ""],
    ["Type", organisation.type ?? ""],
    ["State", stateInWords(report)],
    ...submitted(submission),
    ["Judged as of", day(report.madeOn)],
    ["Made for", report.madeBy ?? ""],
    ["Assessment", assessment.id],
    ["Started", day(assessment.startedOn)],
    ["Last changed", day(assessment.changedOn)],
    ["Revision", assessment.revision],
    ["Policy", catalogue.basePolicy],
    ["Edition", catalogue.edition],
    ["Catalogue", catalogue.title],
    ["Catalogue version", catalogue.version],
    ["Version of the rules", catalogue.rulesVersion],
    ["Status", status.label],
    ["What the status means", status.meaning],
    ["Mandatory index, of 100", figures.mandatoryIndex ?? "Nothing applies"],
    ["Recommended index, of 100", figures.recommendedIndex ?? "Nothing applies"],
    ["Questions answered", figures.coverage.answered],
    ["Questions asked", figures.coverage.applicable],
    ["Assurance, of 3", figures.assurance],
    ["Left out as not applicable, times", figures.notApplicable],
    ...(Object.keys(COUNT_WORDS) as (keyof Counts)[]).map((part) => [
      `In this report: ${COUNT_WORDS[part].toLowerCase()}`,
      counts[part],
    ]),
    ["SHA-256 of the report", sha256],
    ["About", report.disclaimer],
  ];
}

function submitted(submission: Report["submission"]): SheetCell[][] {
  if (!submission) return [];
  const { number, product, declaredOn, declaredBy, position, sha256 } = submission;
  return [
    ["Submission, version", number],
    ["Submitted", product ?? "The whole organisation"],
    ["Declared on", day(declaredOn)],
    ["Declared by", `${declaredBy}, ${position}`],
    ["SHA-256 fingerprint of the submission", sha256 ?? ""],
  ];
}
