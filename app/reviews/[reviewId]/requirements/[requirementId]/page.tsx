import { z } from "zod";
import { BackLink } from "@/components/nhs/back-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { Tag } from "@/components/nhs/tag";
import { ObligationTag } from "@/components/catalogue/obligation-tag";
import { GivenVerdictPanel } from "@/components/review/given-verdict-panel";
import { QueryForms } from "@/components/review/query-forms";
import { SubmittedRequirement } from "@/components/review/submitted-requirement";
import { VerdictFields } from "@/components/review/verdict-fields";
import { SaveForm } from "@/components/form/save-form";
import { requirePerson } from "@/lib/current-person";
import { readReview } from "@/lib/data/review/reviews";
import { listSubmittedEvidence } from "@/lib/data/submission/submission-evidence";
import { getCatalogue } from "@/lib/domain/catalogue";
import { can } from "@/lib/domain/people/permissions";
import { canMove } from "@/lib/domain/review/transitions";
import { keptForm } from "@/lib/forms/kept-form";
import { keptOf } from "@/lib/forms/kept-of";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { ask, close, save } from "./save";

const query = z.object({
  query: z.uuid().optional().catch(undefined),
  done: z.enum(["asked", "closed", "saved"]).optional().catch(undefined),
});

const DONE = {
  asked: "Your query is sent.",
  closed: "The query is closed.",
  saved: "Your verdict is saved.",
};

export default async function ReviewRequirementPage({
  params,
  searchParams,
}: PageProps<"/reviews/[reviewId]/requirements/[requirementId]">) {
  const { reviewId, requirementId } = await params;
  const search = await searchParams;
  const { query: replying, done } = query.parse(search);
  const above = `/reviews/${reviewId}`;
  const path = `${above}/requirements/${requirementId}`;
  const here = replying ? `${path}?query=${replying}` : path;
  const person = await requirePerson(here);
  const review = await orNotFound(readReview(person, reviewId));
  const { content, state, role } = review;
  if (!content?.outcomes.some(({ requirement }) => requirement === requirementId)) pageNotFound();
  const catalogue = getCatalogue(content.catalogueVersion);
  const requirement = catalogue.requirement(requirementId);
  if (!requirement) pageNotFound();
  const held = await orNotFound(listSubmittedEvidence(person, review.submission.id));
  const kept = await keptForm(person, here, search);
  const given = review.verdicts.get(requirementId);
  const judges = canMove(state, "judge") && can(role, "review:judge");
  const outside = review.sample?.every((one) => one.requirement !== requirementId);
  const ids = { path, above, reviewId, requirementId };
  const title = `${requirementId} ${requirement.title}`;
  return (
    <>
      <BackLink href={above}>Back to the review</BackLink>
      {!judges && <PageTitle title={title} />}
      {done && <NotificationBanner success>{DONE[done]}</NotificationBanner>}
      <h1>
        <span className="nhsuk-caption-l">
          {review.submission.supplier.name}, {requirementId}
        </span>
        {requirement.title}
      </h1>
      <p>
        <ObligationTag obligation={requirement.obligation} />{" "}
        {outside && (
          <>
            <Tag colour="white">Not in the sample</Tag>{" "}
          </>
        )}
        {requirement.statement}
      </p>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-one-half">
          <SubmittedRequirement
            catalogue={catalogue}
            requirement={requirement}
            review={review}
            content={content}
            held={held ?? []}
          />
        </div>
        <div className="nhsuk-grid-column-one-half">
          {judges ? (
            <SaveForm
              save={save.bind(null, ids)}
              title={title}
              submit="Save and judge the next"
              submits={[{ name: "then", value: "here", label: "Save", secondary: true }]}
              opened={given?.number ?? 0}
              initial={keptOf(kept, "recommendation")}
            >
              <VerdictFields given={given} />
            </SaveForm>
          ) : (
            <GivenVerdictPanel given={given} />
          )}
          <QueryForms
            review={review}
            requirement={requirementId}
            path={path}
            replying={replying}
            ask={judges ? ask.bind(null, { ...ids, path: here, queryId: replying ?? "" }) : undefined}
            kept={keptOf(kept, "question")}
            close={(queryId) => close.bind(null, { ...ids, queryId })}
          />
        </div>
      </div>
    </>
  );
}
