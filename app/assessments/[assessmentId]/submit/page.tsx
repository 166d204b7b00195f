import { SaveForm } from "@/components/form/save-form";
import { TextareaField } from "@/components/form/textarea-field";
import { InsetText } from "@/components/nhs/inset-text";
import { PageTitle } from "@/components/nhs/page-title";
import { SummaryList } from "@/components/nhs/summary-list";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { WarningCallout } from "@/components/nhs/warning-callout";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { ObstacleList } from "@/components/report/obstacle-list";
import { requirementHref } from "@/components/report/requirement-href";
import { DeclareForm } from "@/components/submission/declare-form";
import { NotOffered } from "@/components/submission/not-offered";
import { NextSteps } from "@/components/submission/next-steps";
import { PreparedNotice } from "@/components/submission/prepared-notice";
import { ReturnedNotice } from "@/components/submission/returned-notice";
import { standingRows } from "@/components/submission/standing-rows";
import { submitPath, submitSearch } from "@/components/submission/submit-links";
import { WhatIsInIt } from "@/components/submission/what-is-in-it";
import { requirePerson } from "@/lib/current-person";
import { readToSubmit } from "@/lib/data/submission/read-to-submit";
import { readUnoffered } from "@/lib/data/submission/read-unoffered";
import { hasSecondFactor } from "@/lib/data/sign-in/second-factor";
import { declarationOf } from "@/lib/domain/submission/declaration";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { keptForm } from "@/lib/forms/kept-form";
import { keptOf } from "@/lib/forms/kept-of";
import { orNotFound } from "@/lib/forms/or-not-found";
import { submitQuery } from "@/lib/forms/submission/submit-query";
import { submissionReport } from "@/lib/reports/model/submission-report";
import { declare, prepare, takeBack } from "./save";

export default async function SubmitPage({
  params,
  searchParams,
}: PageProps<"/assessments/[assessmentId]/submit">) {
  const { assessmentId } = await params;
  const search = await searchParams;
  const { product, answers, read } = submitQuery.parse(search);
  const productId = product ?? null;
  const path = submitPath(assessmentId, productId, answers);
  const person = await requirePerson(path);
  const gone = productId && (await orNotFound(readUnoffered(person, assessmentId, productId)));
  if (gone)
    return (
      <>
        <OrganisationNav organisation={gone.organisation} part="submitted" />
        <NotOffered {...gone} />
      </>
    );
  const found = await orNotFound(readToSubmit(person, assessmentId, { productId, answers }));
  const { organisation, content, returned, answersId, preparation } = found;
  const kept = await keptForm(person, path, search);
  const report = submissionReport(content, { stage: "draft" });
  const missing = content.standing.status === "incomplete" ? (report.next?.obstacles ?? []) : [];
  const complete = missing.length === 0;
  const mayAct = complete && !found.closed;
  const declares = preparation && mayAct && found.mayDeclare;
  const prepares = !preparation && mayAct && found.mayPrepare;
  const title = `Submit ${subjectInWords(content.product?.name ?? null)}`;
  return (
    <>
      <OrganisationNav organisation={organisation} part="submitted" />
      {!declares && !prepares && <PageTitle title={title} />}
      <TwoThirds>
        <h1>
          <span className="nhsuk-caption-l">{organisation.name}</span>
          {title}
        </h1>
        {found.closed && (
          <InsetText>
            <p>This assessment is closed, because the next one has begun. Submit that one.</p>
          </InsetText>
        )}
        <ReturnedNotice
          {...{ assessmentId, returned }}
          answeredAgain={content.answersReturn?.requirements ?? null}
          product={productId}
          open={!preparation && !found.closed}
        />
        {read !== undefined && read !== found.read && (
          <WarningCallout heading="What you read has changed">
            <p>Somebody changed what would be submitted. Read it again before you go on.</p>
          </WarningCallout>
        )}
        <SummaryList rows={standingRows(content)} />
        {complete ? (
          <WhatIsInIt
            content={content}
            preview={`/assessments/${assessmentId}/submit/preview`}
            search={submitSearch({ product, answers })}
          />
        ) : (
          <>
            <h2>What is missing</h2>
            <p>You can submit once these mandatory requirements are answered.</p>
            <ObstacleList hrefOf={requirementHref(report)} obstacles={missing} />
          </>
        )}
        {preparation && (
          <PreparedNotice
            {...preparation}
            hasApprover={found.hasApprover}
            takeBack={
              found.mayPrepare ? takeBack.bind(null, { path, preparationId: preparation.id }) : undefined
            }
          />
        )}
        {declares && (
          <DeclareForm
            title={title}
            save={declare.bind(null, { path, preparationId: preparation.id, read: found.read })}
            name={person.name}
            declaration={declarationOf(organisation.role)}
            secondFactor={await hasSecondFactor(person)}
            initial={keptOf(kept, "position")}
          />
        )}
        {prepares && (
          <SaveForm
            title={title}
            save={prepare.bind(null, {
              ...{ path, assessmentId },
              product: productId ?? undefined,
              answers: answersId ?? undefined,
            })}
            submit="Prepare the submission"
            initial={keptOf(kept, "note")}
          >
            <NextSteps hasApprover={found.hasApprover} />
            <TextareaField name="note" label="Anything the approver should know (optional)" rows={3} />
          </SaveForm>
        )}
        {!found.mayPrepare && (
          <p>Somebody who leads your organisation’s assessment, or approves it, can submit.</p>
        )}
      </TwoThirds>
    </>
  );
}
