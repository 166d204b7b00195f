import { Due } from "@/components/teamwork/due";
import { SummaryList } from "@/components/nhs/summary-list";
import { TextLink } from "@/components/nhs/text-link";
import { momentInWords } from "@/lib/domain/moment-in-words";
import type { Review } from "@/lib/domain/review/review";
import { DEPTH_WORDS, REVIEW_STATE_WORDS } from "@/lib/domain/review/state-words";
import type { Side } from "@/lib/domain/review/transitions";
import { NextReviewLink } from "./next-review-link";
import { ReviewStateTag } from "./review-state-tag";

interface ReviewFactsProps {
  review: Review;
  /** Whose eyes it is for. */
  side: Side;
  /** An ISO date. */
  today: string;
}

/** What is reviewed, by whom and until when, and what its state means to the reader. */
export function ReviewFacts({ review, side, today }: ReviewFactsProps) {
  const { state, submission, commissioner, dueOn, previous, depth, goesOn } = review;
  const by = side === "supplier" ? { key: "Reviewed by", value: commissioner.name } : null;
  return (
    <SummaryList
      rows={[
        {
          key: "State",
          value: (
            <>
              <ReviewStateTag state={state} /> {REVIEW_STATE_WORDS[state][side]}
            </>
          ),
        },
        ...(by ? [by] : [{ key: "Reviewed for", value: commissioner.name }]),
        {
          key: "Submission",
          value: (
            <>
              <TextLink href={`/submissions/${submission.id}`}>Version {submission.number}</TextLink>,
              declared on {momentInWords(submission.at)}
              {previous && (
                <span className="app-line">
                  <TextLink href={`/submissions/${submission.id}/compare/${previous.id}`}>
                    What changed since version {previous.content.number}
                  </TextLink>
                </span>
              )}
            </>
          ),
        },
        ...(goesOn
          ? [
              {
                key: "Goes on in",
                value: (
                  <NextReviewLink goesOn={goesOn} side={side}>
                    The review of version {goesOn.number}
                  </NextReviewLink>
                ),
              },
            ]
          : []),
        ...(depth ? [{ key: "Depth", value: DEPTH_WORDS[depth] }] : []),
        { key: "Due", value: <Due dueOn={dueOn} today={today} /> },
      ]}
    />
  );
}
