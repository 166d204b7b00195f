import { ButtonLink } from "@/components/nhs/button-link";
import { Details } from "@/components/nhs/details";
import { getCatalogue } from "@/lib/domain/catalogue";
import { verdictsIn, type Review } from "@/lib/domain/review/review";
import { reviewedResult } from "@/lib/domain/review/reviewed-result";
import { nextUnjudged, toJudge } from "@/lib/domain/review/to-judge";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import { JudgingTable } from "./judging-table";
import { StandingTable } from "./standing-table";

interface JudgingProps {
  review: Review;
  content: SubmissionContent;
  mayJudge: boolean;
  mayReturn: boolean;
  mayDecide: boolean;
}

/** Where a review is: the status both ways, what is judged and what not, and the ways on. */
export function Judging({ review, content, mayJudge, mayReturn, mayDecide }: JudgingProps) {
  const catalogue = getCatalogue(content.catalogueVersion);
  const { verdicts, sample, seed } = review;
  const path = `/reviews/${review.id}`;
  const asked = toJudge(content, sample);
  const others = toJudge(content).filter((id) => !asked.includes(id));
  const next = nextUnjudged(asked, verdicts);
  const list = { catalogue, content, review };
  return (
    <>
      <StandingTable
        self={content.standing}
        reviewed={reviewedResult(catalogue, content, verdictsIn(review))}
        judged={asked.filter((id) => verdicts.has(id)).length}
        of={asked.length}
      />
      {(mayJudge || mayDecide || mayReturn) && (
        <div className="nhsuk-button-group">
          {mayJudge && next && (
            <ButtonLink href={`${path}/requirements/${next}`}>Judge the next requirement</ButtonLink>
          )}
          {mayDecide && (
            <ButtonLink href={`${path}/decide`} variant={next ? "secondary" : undefined}>
              Decide
            </ButtonLink>
          )}
          {mayReturn && (
            <ButtonLink href={`${path}/return`} variant="secondary">
              Return for changes
            </ButtonLink>
          )}
        </div>
      )}
      <JudgingTable
        caption={sample ? "The sample" : "Requirements to judge"}
        requirements={asked}
        {...list}
      />
      {sample && (
        <Details summary={`The other ${others.length} requirements`}>
          <p>
            They are not in the sample. You can judge them all the same. The random part was drawn by lot,
            from this seed: <code className="app-kept-lines">{seed}</code>. Lowest first, by the SHA-256 of
            the seed, a blank and the requirement.
          </p>
          <JudgingTable caption="Not in the sample" requirements={others} {...list} />
        </Details>
      )}
    </>
  );
}
