import { InsetText } from "@/components/nhs/inset-text";
import { SummaryList } from "@/components/nhs/summary-list";
import { TextLink } from "@/components/nhs/text-link";
import { WarningCallout } from "@/components/nhs/warning-callout";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";

interface Version {
  reviewId: string;
  submissionId: string;
  number: number;
  at: Date;
  supplier: string;
  product: string;
  withdrawnBecause: string | null;
}

interface InheritanceFactsProps {
  /** The page that this is on. */
  path: string;
  from: Version & { takenAt: Date; takenBy: string };
  later: { accepted: Version | null; open: Version | null };
  /** The name of the organisation that accepted it. */
  reviewedBy: string;
  /** Whether the reader may read submissions and reviews. */
  mayReview: boolean;
}

/** From what a service inherits, and what has become of it since. */
export function InheritanceFacts({ path, from, later, reviewedBy, mayReview }: InheritanceFactsProps) {
  const compare = ({ submissionId }: Version) => `/submissions/${from.submissionId}/compare/${submissionId}`;
  return (
    <>
      {from.withdrawnBecause !== null && (
        <WarningCallout heading={`${from.supplier} has withdrawn version ${from.number}`}>
          <p>They say: {from.withdrawnBecause}</p>
          <p>
            Your answers stay as they are until somebody changes them. What this version said is below, to be
            read again. Nothing more can be taken over from it.
          </p>
        </WarningCallout>
      )}
      {later.accepted && (
        <InsetText>
          <p>
            Your organisation has accepted version {later.accepted.number}. Nothing changes here until
            somebody takes it over.
          </p>
          <ul className="nhsuk-list">
            {mayReview && (
              <li>
                <TextLink href={compare(later.accepted)}>
                  {`Read what changed from version ${from.number} to ${later.accepted.number}`}
                </TextLink>
              </li>
            )}
            <li>
              <TextLink href={`${path}?from=${later.accepted.reviewId}`}>
                {`Choose what to take over from version ${later.accepted.number}`}
              </TextLink>
            </li>
          </ul>
        </InsetText>
      )}
      {later.open && (
        <InsetText>
          <p>
            {later.open.supplier} submitted version {later.open.number} on{" "}
            {dateInWords(dayInEngland(later.open.at))}. Your organisation has not decided on it yet.
          </p>
          {mayReview && (
            <p>
              <TextLink href={`/reviews/${later.open.reviewId}`}>
                {`Open the review of version ${later.open.number}`}
              </TextLink>
            </p>
          )}
        </InsetText>
      )}
      <SummaryList
        rows={[
          { key: "Supplier", value: from.supplier },
          { key: "Product", value: from.product },
          {
            key: "Version",
            value: mayReview ? (
              <TextLink href={`/submissions/${from.submissionId}`}>{versionInWords(from)}</TextLink>
            ) : (
              versionInWords(from)
            ),
          },
          { key: "Reviewed by", value: reviewedBy },
          {
            key: "Inherited since",
            value: `${dateInWords(dayInEngland(from.takenAt))}, chosen by ${from.takenBy}`,
          },
        ]}
      />
    </>
  );
}

const versionInWords = ({ number, at }: Version) =>
  `Version ${number}, declared on ${dateInWords(dayInEngland(at))}`;
