import { dateInWords } from "@/lib/domain/dates";
import type { Report } from "@/lib/reports/model/report-schema";
import { stateInWords } from "@/lib/reports/words/state-in-words";
import { type Block } from "./paper";

/** Whose report it is, under which version of the policy, as of when, and whether it can still change. */
export function frontBlocks(report: Report): Block[] {
  const { organisation, assessment, catalogue, madeBy, madeOn, submission } = report;
  const { name, odsCode, type, reference } = organisation;
  return [
    {
      kind: "facts",
      caption: "What this document is of",
      rows: [
        ["Organisation", [name, odsCode ?? reference, type].filter(Boolean).join(", ")],
        ["State", stateInWords(report)],
        ...(submission ? submittedRows(submission) : []),
        ["Judged as of", `${dateInWords(madeOn)}${madeBy ? `, for ${madeBy}` : ""}`],
        [
          "Assessment",
          `Started ${dateInWords(assessment.startedOn)}, last changed ${dateInWords(assessment.changedOn)}`,
        ],
        ["Policy", `${catalogue.basePolicy}, ${catalogue.edition}. Catalogue version ${catalogue.version}`],
      ],
    },
  ];
}

function submittedRows(submission: NonNullable<Report["submission"]>): [string, string][] {
  const { number, product, declaredOn, declaredBy, position, sha256 } = submission;
  return [
    ["Submission", `${product ?? "The whole organisation"}, version ${number}`],
    ["Declared", `${dateInWords(declaredOn)} by ${declaredBy}, ${position}`],
    ...(sha256 ? ([["Fingerprint (SHA-256)", sha256]] satisfies [string, string][]) : []),
  ];
}
