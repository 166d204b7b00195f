import { z } from "zod";
import { AssignedTo } from "@/components/teamwork/assigned-to";
import { OpenComments } from "@/components/teamwork/open-comments";
import { AppliesToOthers } from "@/components/assessment/applies-to-others";
import { LastChanged } from "@/components/assessment/last-changed";
import { Places } from "@/components/assessment/places";
import { RequirementForm } from "@/components/assessment/requirement-form";
import { RequirementOpening } from "@/components/assessment/requirement-opening";
import { RequirementReadOnly } from "@/components/assessment/requirement-read-only";
import { SameForAll } from "@/components/assessment/same-for-all";
import { EVIDENCE_NEWS, RequirementEvidence } from "@/components/evidence/requirement-evidence";
import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { Pagination } from "@/components/nhs/pagination";
import { ReturnedRequirement } from "@/components/submission/returned-requirement";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { today } from "@/lib/data/today";
import { inheritedAnswer } from "@/lib/domain/assessment/inherited-answer";
import { can } from "@/lib/domain/people/permissions";
import { isTarget, type Target } from "@/lib/domain/assessment/target";
import { confirmedWords, wasConfirmed } from "@/lib/forms/assessment/confirmed";
import { savedWords } from "@/lib/forms/assessment/saved-words";
import { confirm } from "@/app/assessments/[assessmentId]/save";
import { autosaveOf } from "./autosave-of";
import { readRequirementPage } from "./read-requirement-page";
import { save } from "./save";
import { pageNotFound } from "@/lib/forms/page-not-found";

const query = z.object({
  for: z.custom<Target>(isTarget).optional(),
  from: z.literal("check-answers").optional(),
  saved: z.string().optional().catch(undefined),
  evidence: z.enum(EVIDENCE_NEWS).optional().catch(undefined),
});

export default async function RequirementPage({
  params,
  searchParams,
}: PageProps<"/assessments/[assessmentId]/requirements/[requirementId]">) {
  const { assessmentId, requirementId } = await params;
  const search = await searchParams;
  const asked = query.safeParse(search);
  if (!asked.success) pageNotFound();
  const { for: wanted, from, saved, evidence: news } = asked.data;
  const confirmed = wasConfirmed(search);

  const list = `/assessments/${assessmentId}`;
  const href = `${list}/requirements/${requirementId}`;
  const path = wanted ? `${href}?for=${wanted}` : href;
  const person = await requirePerson(path);
  const shown = await readRequirementPage(person, { assessmentId, requirementId, wanted, path, search });
  const { assessment, assigned, catalogue, requirement, work, kept, view, target, carried, mayAnswer } =
    shown;
  const { ids, nameOf, previous, next, position } = shown;

  const beside = (answerId: string) => {
    const answer = inheritedAnswer(shown.answers, target, answerId);
    return answer && <SameForAll answer={answer} people={assessment.people} mayAnswer={mayAnswer} />;
  };

  const opening = (
    <>
      <RequirementOpening
        catalogue={catalogue}
        requirement={requirement}
        position={position}
        organisationType={String(assessment.organisation.profile.PF1)}
        carried={carried}
        evidence={shown.carriedEvidence}
        confirm={mayAnswer ? confirm.bind(null, { path, assessmentId, requirementId }) : undefined}
        nameOf={nameOf}
        today={today()}
      />
      <ReturnedRequirement
        {...{ assessmentId, requirementId }}
        delegated={assigned !== null}
        returned={work.returned}
      />
    </>
  );

  return (
    <TwoThirds>
      {assigned ? (
        <BackLink href="/my-work">Back to my work</BackLink>
      ) : (
        <BackLink href={list}>Back to all requirements</BackLink>
      )}
      {!(target && mayAnswer) && (
        <>
          <PageTitle title={requirement.title} />
          {opening}
        </>
      )}
      {view.places.length === 0 && <AppliesToOthers requirement={requirement} />}
      {target && mayAnswer && (
        <RequirementForm
          save={save.bind(null, { ...ids, target, path })}
          autosave={autosaveOf(person, { ...ids, target }, path)}
          opened={assessment.revision}
          kept={kept}
          saved={
            confirmed === undefined
              ? saved && savedWords(catalogue, saved, requirement)
              : confirmedWords(confirmed)
          }
          href={href}
          from={assigned ? "my-work" : from}
          catalogue={catalogue}
          view={view}
          target={target}
          nameOf={nameOf}
          beside={beside}
          above={opening}
        />
      )}
      {target && !mayAnswer && (
        <RequirementReadOnly
          catalogue={catalogue}
          view={view}
          target={target}
          nameOf={nameOf}
          beside={beside}
        />
      )}
      <LastChanged
        answers={assessment.answers.filter(({ question }) => question.startsWith(`${requirementId}.`))}
        scopes={view.scopes}
        people={assessment.people}
        history={can(assessment.role, "assessment:read") ? `${href}/history` : undefined}
      />
      <RequirementEvidence {...shown.proof} href={href} news={news} today={today()} />
      <AssignedTo
        answerers={work.answerers}
        nameOf={nameOf}
        today={today()}
        assign={shown.mayAssign ? `${list}/assignments/new?requirement=${requirementId}` : undefined}
      />
      {can(work.role, "comment:read") && (
        <OpenComments threads={work.threads} href={`${href}/comments`} mayWrite={!work.closed} />
      )}
      <Places href={href} target={target} places={view.places} nameOf={nameOf} mayAnswer={mayAnswer} />
      <Pagination previous={previous} next={next} />
    </TwoThirds>
  );
}
