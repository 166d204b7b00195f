import { z } from "zod";
import { CarriedPanel } from "@/components/carry-forward/carried-panel";
import { AnswersReadOnly } from "@/components/assessment/answers-read-only";
import { LastChanged } from "@/components/assessment/last-changed";
import { Places } from "@/components/assessment/places";
import { RequirementForm } from "@/components/assessment/requirement-form";
import { RequirementIntro } from "@/components/assessment/requirement-intro";
import { SameForAll } from "@/components/assessment/same-for-all";
import { TargetHeading } from "@/components/assessment/target-heading";
import { RequirementEvidence } from "@/components/evidence/requirement-evidence";
import { BackLink } from "@/components/nhs/back-link";
import { InsetText } from "@/components/nhs/inset-text";
import { PageTitle } from "@/components/nhs/page-title";
import { Pagination } from "@/components/nhs/pagination";
import { RequirementGuidance } from "@/components/catalogue/requirement-guidance";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readCarried } from "@/lib/data/carried";
import { listRequirementEvidence } from "@/lib/data/evidence-use";
import { readAssessmentWithRegister } from "@/lib/data/register-facts";
import { today } from "@/lib/data/today";
import { getCatalogue, type Catalogue } from "@/lib/domain/catalogue";
import { inheritedAnswer } from "@/lib/domain/inherited-answer";
import { can } from "@/lib/domain/permissions";
import { placeNames } from "@/lib/domain/place-names";
import { registerContext } from "@/lib/domain/proposals/register-context";
import { neighbours, positionOf, progressOf } from "@/lib/domain/progress";
import { requirementView } from "@/lib/domain/requirement-view";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { isTarget, type Target } from "@/lib/domain/target";
import { toAssessed } from "@/lib/domain/to-assessed";
import { confirmedWords, wasConfirmed } from "@/lib/forms/confirmed";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { confirm } from "@/app/assessments/[assessmentId]/save";
import { autosaveOf } from "./autosave-of";
import { save } from "./save";
import { pageNotFound } from "@/lib/forms/page-not-found";

const query = z.object({
  for: z.custom<Target>(isTarget).optional(),
  from: z.literal("check-answers").optional(),
  saved: z.string().optional().catch(undefined),
});

/** What was saved on the page before; nothing for an id that the catalogue does not have. */
function savedWords(catalogue: Catalogue, saved: string, requirementId: string): string | undefined {
  if (saved === requirementId) return "Saved. This is the next place to answer for.";
  const requirement = catalogue.requirement(saved);
  return requirement && `Saved: ${saved} ${requirement.title}`;
}

export default async function RequirementPage({
  params,
  searchParams,
}: PageProps<"/assessments/[assessmentId]/requirements/[requirementId]">) {
  const { assessmentId, requirementId } = await params;
  const search = await searchParams;
  const asked = query.safeParse(search);
  if (!asked.success) pageNotFound();
  const { for: wanted, from, saved } = asked.data;
  const confirmed = wasConfirmed(search);

  const list = `/assessments/${assessmentId}`;
  const href = `${list}/requirements/${requirementId}`;
  const path = wanted ? `${href}?for=${wanted}` : href;
  const person = await requirePerson(path);
  const [{ assessment, register }, evidence, kept] = await orNotFound(
    Promise.all([
      readAssessmentWithRegister(person, assessmentId, requirementId),
      listRequirementEvidence(person, { assessment: assessmentId, requirement: requirementId }),
      keptForm(person, path, search),
    ]),
  );

  const catalogue = getCatalogue(assessment.catalogueVersion);
  const assessed = toAssessed(assessment, today());
  const result = scoreAssessment(catalogue, assessed);
  const nameOf = placeNames(assessment);
  const registers = { ...registerContext(register, today()), nameOf };
  const view = requirementView(catalogue, assessed, result, requirementId, wanted, registers);
  if (!view) pageNotFound();

  const { requirement, target, scopes, stored } = view;
  const ids = {
    assessmentId,
    requirementId,
    catalogueVersion: catalogue.version,
    asked: view.asked.map(({ question }) => question.id).join(","),
  };
  const mayAnswer = can(assessment.role, "answer:save") && !assessment.closedAt;
  const carried = (await readCarried(assessment)).filter(({ requirement }) => requirement === requirementId);
  const beside = (answerId: string) => {
    const answer = inheritedAnswer(assessed.answers, target, answerId);
    return answer && <SameForAll answer={answer} people={assessment.people} mayAnswer={mayAnswer} />;
  };
  const progress = progressOf(catalogue, assessed, result);
  const { previous, next } = neighbours(progress, requirementId);
  const pageOf = (id: string | null) =>
    id ? { href: `${list}/requirements/${id}`, text: catalogue.requirement(id)?.title ?? id } : undefined;

  const intro = (
    <>
      <RequirementIntro
        catalogue={catalogue}
        requirement={requirement}
        position={positionOf(progress, requirementId)}
      />
      <RequirementGuidance
        catalogue={catalogue}
        requirement={requirement}
        organisationType={String(assessment.organisation.profile.PF1)}
      />
      <CarriedPanel
        confirm={
          mayAnswer ? confirm.bind(null, { path, assessmentId, requirements: requirementId }) : undefined
        }
        catalogue={catalogue}
        carried={carried}
        nameOf={nameOf}
        today={today()}
      />
    </>
  );

  return (
    <TwoThirds>
      <BackLink href={list}>Back to all requirements</BackLink>
      {!(target && mayAnswer) && (
        <>
          <PageTitle title={requirement.title} />
          {intro}
        </>
      )}
      {view.places.length === 0 && (
        <InsetText>
          This does not apply to you. It is for: {requirement.applicability.rule.toLowerCase()}.
        </InsetText>
      )}
      {target && mayAnswer && (
        <RequirementForm
          save={save.bind(null, { ...ids, target, path })}
          autosave={autosaveOf(person, { ...ids, target }, path)}
          opened={assessment.revision}
          kept={kept}
          saved={
            confirmed === undefined
              ? saved && savedWords(catalogue, saved, requirementId)
              : confirmedWords(confirmed)
          }
          href={href}
          from={from}
          catalogue={catalogue}
          view={view}
          target={target}
          nameOf={nameOf}
          beside={beside}
          above={intro}
        />
      )}
      {target && !mayAnswer && (
        <>
          <TargetHeading target={target} scopes={scopes} nameOf={nameOf} />
          <AnswersReadOnly
            catalogue={catalogue}
            requirementId={requirementId}
            questions={view.asked.filter(({ shown }) => shown).map(({ question }) => question)}
            stored={stored}
            proposed={view.proposed}
            beside={beside}
          />
        </>
      )}
      <LastChanged
        answers={assessment.answers.filter(({ question }) => question.startsWith(`${requirementId}.`))}
        scopes={scopes}
        people={assessment.people}
        history={can(assessment.role, "assessment:read") ? `${href}/history` : undefined}
      />
      <RequirementEvidence
        href={href}
        evidence={evidence}
        mayEdit={can(assessment.role, "evidence:edit") && !assessment.closedAt}
        today={today()}
      />
      <Places href={href} target={target} places={view.places} nameOf={nameOf} mayAnswer={mayAnswer} />
      <Pagination previous={pageOf(previous)} next={pageOf(next)} />
    </TwoThirds>
  );
}
