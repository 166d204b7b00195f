import { z } from "zod";
import { CheckedRequirement } from "@/components/assessment/checked-requirement";
import { BackLink } from "@/components/nhs/back-link";
import { ButtonLink } from "@/components/nhs/button-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { WarningCallout } from "@/components/nhs/warning-callout";
import { ContradictionList } from "@/components/report/contradiction-list";
import { requirePerson } from "@/lib/current-person";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue";
import { contradictionsIn } from "@/lib/domain/assessment/contradictions";
import { can } from "@/lib/domain/people/permissions";
import { placeNames } from "@/lib/domain/place-names";
import { progressOf } from "@/lib/domain/assessment/progress";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { openScopes, scopesOf } from "@/lib/domain/assessment/target";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import { orNotFound } from "@/lib/forms/or-not-found";

/** `saved` names the requirement whose save led here. Anything else there says nothing. */
const query = z.object({ saved: z.string().optional().catch(undefined) });

export default async function CheckAnswersPage({
  params,
  searchParams,
}: PageProps<"/assessments/[assessmentId]/check-answers">) {
  const { assessmentId } = await params;
  const href = `/assessments/${assessmentId}`;
  const person = await requirePerson(`${href}/check-answers`);
  const assessment = await orNotFound(readAssessment(person, assessmentId));
  const catalogue = getCatalogue(assessment.catalogueVersion);
  const assessed = toAssessed(assessment, today());
  const result = scoreAssessment(catalogue, assessed);
  const progress = progressOf(catalogue, assessed, result);
  const contradictions = contradictionsIn(catalogue, assessed);
  const nameOf = placeNames(assessment);
  const open = progress.applicable - progress.answered;
  const { saved } = query.parse(await searchParams);

  return (
    <>
      {saved && catalogue.requirement(saved) && (
        <NotificationBanner success>
          {open === 0 ? "Saved. Nothing is left unanswered." : "Saved. What you left open is listed below."}
        </NotificationBanner>
      )}
      <BackLink href={href}>Back to all requirements</BackLink>
      <PageTitle title="Check your answers" />
      <h1>
        <span className="nhsuk-caption-l">{assessment.organisation.name}</span>
        Check your answers
      </h1>
      <p>
        {open === 0
          ? "Every answer that counts is given."
          : open === 1
            ? "1 answer that counts is still open."
            : `${open} answers that count are still open.`}
      </p>
      {contradictions.length > 0 && (
        <WarningCallout heading="Answers that need a second look">
          <ContradictionList
            hrefOf={(requirement) => `${href}/requirements/${requirement}`}
            contradictions={contradictions.map(({ says, ...found }) => ({ ...found, sentence: says }))}
            nameOf={nameOf}
          />
        </WarningCallout>
      )}
      {progress.sections.map(({ section, requirements }) => (
        <section key={section}>
          <h2>{catalogue.sections.find(({ id }) => id === section)?.title}</h2>
          {requirements
            .filter(({ requirement }) => scopesOf(result, requirement).length > 0)
            .flatMap(({ requirement }) => catalogue.requirement(requirement) ?? [])
            .map((requirement) => (
              <CheckedRequirement
                key={requirement.id}
                catalogue={catalogue}
                requirement={requirement}
                answers={assessed.answers.filter(({ scope }) =>
                  scopesOf(result, requirement.id).includes(scope),
                )}
                open={openScopes(result, requirement.id)}
                nameOf={nameOf}
                href={`${href}/requirements/${requirement.id}`}
                mayAnswer={can(assessment.role, "answer:save")}
              />
            ))}
        </section>
      ))}
      <div className="nhsuk-button-group">
        <ButtonLink href={`${href}/report`}>Read the report</ButtonLink>
        {open === 0 && !assessment.closedAt && can(assessment.role, "submission:prepare") && (
          <ButtonLink
            href={`/organisations/${assessment.organisation.reference}/submissions`}
            variant="secondary"
          >
            Submit
          </ButtonLink>
        )}
      </div>
    </>
  );
}
