import type { SummaryRow } from "@/components/nhs/summary-list";
import { ofHundred } from "@/lib/reports/words/of-hundred";
import { StatusTag } from "@/components/state/status-tag";
import { coverageInWords } from "@/lib/domain/assessment/coverage-words";
import type { SubmissionContent } from "@/lib/domain/submission/content";

/** Where what is submitted stands, in four lines. */
export const standingRows = ({ standing }: Pick<SubmissionContent, "standing">): SummaryRow[] => [
  { key: "Status", value: <StatusTag status={standing.status} /> },
  { key: "Mandatory index", value: ofHundred(standing.mandatoryIndex) },
  { key: "Recommended index", value: ofHundred(standing.recommendedIndex) },
  { key: "Answered", value: coverageInWords(standing.coverage) },
];
