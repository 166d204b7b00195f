import { Details } from "@/components/nhs/details";
import { TextLink } from "@/components/nhs/text-link";
import { REVIEW_STATE_WORDS } from "@/lib/domain/review/state-words";
import type { ReviewState } from "@/lib/domain/review/states";

interface SubmissionLinksProps {
  id: string;
  sha256: string;
  /** Those of the same subject. */
  versions: readonly { id: string; number: number }[];
  /** The reviews through which the reader sees it, and those that its own organisation sees. */
  reviews: readonly { id: string }[];
  reviewedBy: readonly { id: string; commissioner: string; state: ReviewState }[];
  mayWithdraw: boolean;
}

/** Everything else that there is about a submission. */
export const SubmissionLinks = ({
  id,
  sha256,
  versions,
  reviews,
  reviewedBy,
  mayWithdraw,
}: SubmissionLinksProps) => {
  const path = `/submissions/${id}`;
  return (
    <div className="app-screen-only">
      <ul className="nhsuk-list">
        {reviews.map((review) => (
          <li key={review.id}>
            <TextLink href={`/reviews/${review.id}`}>Your review of it</TextLink>
          </li>
        ))}
        {reviewedBy.map(({ id: review, commissioner, state }) => (
          <li key={review}>
            <TextLink href={`${path}/reviews/${review}`}>Review by {commissioner}</TextLink>:{" "}
            {REVIEW_STATE_WORDS[state].label}
          </li>
        ))}
        <li>
          <TextLink href={`${path}/answers`}>Answers and evidence</TextLink>
        </li>
        {versions
          .filter((version) => version.id !== id)
          .map((version) => (
            <li key={version.id}>
              <TextLink href={`${path}/compare/${version.id}`}>
                Compare with version {version.number}
              </TextLink>
            </li>
          ))}
        <li>
          <TextLink href={`${path}/submission.json`}>Download the submission (JSON)</TextLink>
        </li>
        {mayWithdraw && (
          <li>
            <TextLink href={`${path}/withdrawal`}>Withdraw this submission</TextLink>
          </li>
        )}
      </ul>
      <Details summary="How to verify a download">
        <p>
          The download is the very text that the fingerprint is of. Anybody with a copy of this software can
          check it without a network: that no byte of it has changed, that its outcomes follow from its
          answers, and with the file of the submission before it that it follows that one.
        </p>
        <p>
          <code className="tw:wrap-anywhere">npm run submission:verify -- FILE --sha256 {sha256}</code>
        </p>
      </Details>
    </div>
  );
};
