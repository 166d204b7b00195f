import { z } from "zod";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { ButtonLink } from "@/components/nhs/button-link";
import { InsetText } from "@/components/nhs/inset-text";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { ConditionList } from "@/components/review/condition-list";
import { DecisionPanel } from "@/components/review/decision-panel";
import { Judging } from "@/components/review/judging";
import { ReturnedPanel } from "@/components/review/returned-panel";
import { ReviewFacts } from "@/components/review/review-facts";
import { requirePerson } from "@/lib/current-person";
import { readReview } from "@/lib/data/review/reviews";
import { today } from "@/lib/data/today";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { isAccepted } from "@/lib/domain/inherit/later-versions";
import { can } from "@/lib/domain/people/permissions";
import { canMove, type Transition, TRANSITIONS } from "@/lib/domain/review/transitions";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { orNotFound } from "@/lib/forms/or-not-found";
import { met } from "./save";

const query = z.object({
  done: z.enum(["started", "returned", "decided", "met", "judged"]).optional().catch(undefined),
});

const DONE = {
  started: "The review has begun.",
  returned: "The submission is returned. The supplier is told.",
  decided: "The decision is signed. The supplier is told.",
  met: "The condition is met.",
  judged: "Your verdict is saved. Everything is judged.",
};

export default async function ReviewPage({ params, searchParams }: PageProps<"/reviews/[reviewId]">) {
  const { reviewId } = await params;
  const { done } = query.parse(await searchParams);
  const path = `/reviews/${reviewId}`;
  const person = await requirePerson(path);
  const review = await orNotFound(readReview(person, reviewId));
  const { submission, content, state, role } = review;
  const may = (transition: Transition) =>
    canMove(state, transition) && can(role, TRANSITIONS[transition].needs);
  const title = `${submission.supplier.name}: ${subjectInWords(submission.product)}, version ${submission.number}`;
  return (
    <>
      <BackLink href="/reviews">Back to reviews</BackLink>
      <PageTitle title={`Review: ${title}`} />
      {done && <NotificationBanner success>{DONE[done]}</NotificationBanner>}
      <h1>
        <span className="nhsuk-caption-l">Review</span>
        {title}
      </h1>
      <ReviewFacts review={review} side="commissioner" today={today()} />
      {submission.withdrawn && (
        <InsetText>
          <p>
            The supplier withdrew this submission on {momentInWords(submission.withdrawn.at)} and says:{" "}
            {submission.withdrawn.reason}
          </p>
        </InsetText>
      )}
      {may("start") && <ButtonLink href={`${path}/start`}>Begin the review</ButtonLink>}
      {review.returned && <ReturnedPanel returned={review.returned} />}
      {review.decided && <DecisionPanel decided={review.decided} by={review.commissioner.name} />}
      {isAccepted(state) && submission.product && !submission.withdrawn && can(role, "register:read") && (
        <p>
          Your services can take over its answers. Choose the one that is {submission.product} in{" "}
          <TextLink href={`/organisations/${review.commissioner.reference}/services`}>your register</TextLink>
          , then “Answers inherited from the supplier”.
        </p>
      )}
      {review.conditions.length > 0 && (
        <ConditionList
          conditions={review.conditions}
          today={today()}
          act={({ id, what, metAt }) =>
            !metAt &&
            can(role, "review:judge") && (
              <SaveForm
                save={met.bind(null, { path, conditionId: id })}
                submit={
                  <>
                    Agree that it is met<span className="nhsuk-u-visually-hidden">: {what}</span>
                  </>
                }
                variant="secondary"
              />
            )
          }
        />
      )}
      {content && state !== "waiting" && (
        <Judging
          review={review}
          content={content}
          mayJudge={may("judge")}
          mayReturn={may("return")}
          mayDecide={may("decide")}
        />
      )}
    </>
  );
}
