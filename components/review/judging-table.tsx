import { ObligationTag } from "@/components/catalogue/obligation-tag";
import { Table } from "@/components/nhs/table";
import { Tag } from "@/components/nhs/tag";
import { TextLink } from "@/components/nhs/text-link";
import type { Catalogue } from "@/lib/domain/catalogue";
import { type Query, type Review, waitsForSupplier } from "@/lib/domain/review/review";
import { SAMPLE_REASON_WORDS, VERDICT_WORDS } from "@/lib/domain/review/state-words";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import { OutcomeTags } from "./outcome-tags";

interface JudgingTableProps {
  caption: string;
  catalogue: Catalogue;
  requirements: readonly string[];
  content: SubmissionContent;
  review: Review;
}

/** The requirements of a review: what the supplier says, why it is looked at, and the verdict. */
export function JudgingTable({ caption, catalogue, requirements, content, review }: JudgingTableProps) {
  return (
    <Table
      caption={caption}
      head={["Requirement", "As submitted", "Why", "Verdict"]}
      rows={requirements
        .flatMap((id) => catalogue.requirement(id) ?? [])
        .map(({ id, title, obligation }) => ({
          key: id,
          cells: [
            <>
              <TextLink href={`/reviews/${review.id}/requirements/${id}`}>
                {id} {title}
              </TextLink>
              <span className="app-line">
                <ObligationTag obligation={obligation} />
              </span>
            </>,
            <div key="outcomes" className="tw:whitespace-nowrap">
              <OutcomeTags outcomes={content.outcomes.filter((one) => one.requirement === id)} />
            </div>,
            whyIn(review, id),
            <VerdictState key="verdict" review={review} requirement={id} />,
          ],
        }))}
    />
  );
}

const whyIn = ({ sample }: Review, id: string): string =>
  sample
    ? sample
        .find(({ requirement }) => requirement === id)
        ?.reasons.map((reason) => SAMPLE_REASON_WORDS[reason])
        .join(". ") || "Not in the sample"
    : "Full review";

function VerdictState({ review, requirement }: { review: Review; requirement: string }) {
  const given = review.verdicts.get(requirement);
  const queries = review.queries.filter((query) => query.requirement === requirement && !query.closedAt);
  return (
    <>
      {given ? (
        VERDICT_WORDS[given.verdict].label
      ) : (
        <span className="tw:whitespace-nowrap">
          <Tag colour="grey">Not judged</Tag>
        </span>
      )}
      {given?.carried && <span className="app-line">From the review before</span>}
      {queries.map((query) => (
        <span key={query.id} className="app-line tw:whitespace-nowrap">
          <QueryState query={query} />
        </span>
      ))}
    </>
  );
}

const QueryState = ({ query }: { query: Query }) =>
  waitsForSupplier(query) ? <Tag colour="blue">Query sent</Tag> : <Tag colour="yellow">Query answered</Tag>;
