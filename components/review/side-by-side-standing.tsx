import type { ReactNode } from "react";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { ofHundred } from "@/lib/reports/words/of-hundred";
import { StatusTag } from "@/components/state/status-tag";
import { getCatalogue } from "@/lib/domain/catalogue";
import { coverageInWords } from "@/lib/domain/assessment/coverage-words";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import { type NewerVersion, newerInWords } from "@/lib/domain/review/newer-version";
import { verdictsIn, type Review } from "@/lib/domain/review/review";
import { reviewedResult } from "@/lib/domain/review/reviewed-result";
import { toJudge } from "@/lib/domain/review/to-judge";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import { ReviewStateTag } from "./review-state-tag";

interface SideBySideStandingProps {
  names: readonly string[];
  reviews: readonly (Review & { content: SubmissionContent })[];
  /** By the review of a version that counts, a newer one. */
  newer: ReadonlyMap<string, NewerVersion>;
}

/** Where each submission stands, as its supplier says and by the verdicts. */
export function SideBySideStanding({ names, reviews, newer }: SideBySideStandingProps) {
  const each = reviews.map((review) => ({
    review,
    self: review.content.standing,
    reviewed: reviewedResult(
      getCatalogue(review.content.catalogueVersion),
      review.content,
      verdictsIn(review),
    ),
    asked: toJudge(review.content, review.sample),
  }));
  const row = (measure: string, cell: (one: (typeof each)[number]) => ReactNode) => ({
    key: measure,
    cells: [measure, ...each.map(cell)],
  });
  return (
    <Table
      caption="How they stand"
      head={[{ text: "Measure", hidden: true }, ...names]}
      rows={[
        row("Review", ({ review }) => (
          <>
            <ReviewStateTag state={review.state} />
            <span className="app-line">
              <TextLink href={`/reviews/${review.id}`} about={`of ${review.submission.supplier.name}`}>
                Open the review
              </TextLink>
            </span>
          </>
        )),
        row("Declared", ({ review: { id, submission } }) => (
          <>
            {dateInWords(dayInEngland(submission.at))}
            {submission.withdrawn && <span className="app-line">Withdrawn since</span>}
            <Newer version={newer.get(id)} of={submission.supplier.name} />
          </>
        )),
        row("Status as submitted", ({ self }) => <StatusTag status={self.status} />),
        row("Status by the verdicts", ({ reviewed }) => <StatusTag status={reviewed.status} />),
        row(
          "Judged",
          ({ review, asked }) =>
            `${asked.filter((id) => review.verdicts.has(id)).length} of ${asked.length} requirements`,
        ),
        row("Mandatory index by the verdicts", ({ reviewed }) => ofHundred(reviewed.mandatoryIndex)),
        row("Recommended index by the verdicts", ({ reviewed }) => ofHundred(reviewed.recommendedIndex)),
        row("Optimism gap", ({ reviewed }) => reviewed.gap.mandatory ?? "None"),
        row("Answered", ({ self }) => coverageInWords(self.coverage)),
        row("Assurance", ({ self }) => `${self.assurance.toFixed(1)} of 3`),
        row("Not applicable", ({ self }) => self.notApplicable),
        row("Conditions", ({ review }) => conditionsInWords(review.conditions)),
      ]}
    />
  );
}

const Newer = ({ version, of }: { version?: NewerVersion; of: string }) =>
  version && (
    <span className="app-line">
      <TextLink href={`/reviews/${version.id}`} about={`of ${of}`}>
        {newerInWords(version)}
      </TextLink>
    </span>
  );

function conditionsInWords(conditions: Review["conditions"]): string {
  const open = conditions.filter(({ metAt }) => !metAt).length;
  return conditions.length === 0 ? "None" : `${conditions.length}, of which ${open} open`;
}
