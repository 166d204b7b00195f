import { z } from "zod";
import { SaveForm } from "@/components/form/save-form";
import { TextareaField } from "@/components/form/textarea-field";
import { BackLink } from "@/components/nhs/back-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { ConditionList } from "@/components/review/condition-list";
import { DecisionPanel } from "@/components/review/decision-panel";
import { QueriesToAnswer } from "@/components/review/queries-to-answer";
import { ReturnedPanel } from "@/components/review/returned-panel";
import { ReviewFacts } from "@/components/review/review-facts";
import { SupplierVerdicts } from "@/components/review/supplier-verdicts";
import { RequirementLinks } from "@/components/submission/requirement-links";
import { submitPath } from "@/components/submission/submit-links";
import { requirePerson } from "@/lib/current-person";
import { readReviewOf } from "@/lib/data/review/reviews";
import { today } from "@/lib/data/today";
import { can } from "@/lib/domain/people/permissions";
import { canMove } from "@/lib/domain/review/transitions";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { answer, sayDone } from "./save";

const query = z.object({
  query: z.uuid().optional().catch(undefined),
  condition: z.uuid().optional().catch(undefined),
  done: z.enum(["answered", "condition"]).optional().catch(undefined),
});

const DONE = {
  answered: "Your answer is sent.",
  condition: "You have said that the condition is met. The commissioning organisation is told.",
};

export default async function ReviewOfSubmissionPage({
  params,
  searchParams,
}: PageProps<"/submissions/[submissionId]/reviews/[reviewId]">) {
  const { submissionId, reviewId } = await params;
  const search = await searchParams;
  const { query: answering, condition: meeting, done } = query.parse(search);
  const page = `/submissions/${submissionId}/reviews/${reviewId}`;
  const path = answering ? `${page}?query=${answering}` : meeting ? `${page}?condition=${meeting}` : page;
  const person = await requirePerson(path);
  const review = await orNotFound(readReviewOf(person, submissionId, reviewId));
  const { submission, state, role, commissioner, content } = review;
  const kept = await keptForm(person, path, search);
  const mayAnswer = can(role, "query:answer");
  const mayReply = mayAnswer && canMove(state, "answer_query");
  const reply = mayReply && review.queries.find(({ id, closedAt }) => id === answering && !closedAt);
  const told =
    mayAnswer && review.conditions.find(({ id, done, metAt }) => id === meeting && !done && !metAt);
  const title = `Review by ${commissioner.name}`;
  return (
    <>
      <BackLink href={`/submissions/${submission.id}`}>Back to the submission</BackLink>
      {!reply && !told && <PageTitle title={title} />}
      {done && <NotificationBanner success>{DONE[done]}</NotificationBanner>}
      <h1>
        <span className="nhsuk-caption-l">
          {subjectInWords(submission.product)}, version {submission.number}
        </span>
        {title}
      </h1>
      <ReviewFacts review={review} side="supplier" today={today()} />
      {review.returned && (
        <>
          <ReturnedPanel returned={review.returned} />
          {state === "returned" && content && (
            <p>
              Change{" "}
              <RequirementLinks
                assessmentId={content.assessment.id}
                requirements={review.returned.requirements}
              />{" "}
              in your assessment, then{" "}
              <TextLink href={submitPath(content.assessment.id, content.product?.id ?? null, review.id)}>
                submit again
              </TextLink>
              .
            </p>
          )}
        </>
      )}
      {review.decided && <DecisionPanel decided={review.decided} by={commissioner.name} />}
      {review.conditions.length > 0 && (
        <ConditionList
          conditions={review.conditions}
          today={today()}
          act={({ id, what, done, metAt }) =>
            !metAt &&
            !done &&
            mayAnswer &&
            (told && !reply && id === told.id ? (
              <SaveForm
                title={title}
                save={sayDone.bind(null, { path, page, conditionId: id })}
                submit="Say that it is met"
                initial={kept}
              >
                <TextareaField name="note" label="How it is met" rows={3} />
              </SaveForm>
            ) : (
              <p>
                <TextLink href={`${page}?condition=${id}#condition-${id}`} about={`: ${what}`}>
                  Say that it is met
                </TextLink>
              </p>
            ))
          }
        />
      )}
      <QueriesToAnswer
        review={review}
        page={page}
        title={title}
        answering={answering}
        kept={kept}
        answer={mayReply ? (queryId) => answer.bind(null, { path, page, reviewId, queryId }) : undefined}
      />
      {content && <SupplierVerdicts review={review} content={content} />}
    </>
  );
}
