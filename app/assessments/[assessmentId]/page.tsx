import { SectionTasks } from "@/components/assessment/section-tasks";
import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { ButtonLink } from "@/components/nhs/button-link";
import { InsetText } from "@/components/nhs/inset-text";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { StatusTag } from "@/components/status-tag";
import { TwoThirds } from "@/components/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readAssessment, type Assessment } from "@/lib/data/assessments";
import { toAssessed } from "@/lib/data/scoring";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue";
import { can } from "@/lib/domain/permissions";
import { nextUnanswered, progressOf } from "@/lib/domain/progress";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { STATUS_WORDS } from "@/lib/domain/scoring/words";
import { orNotFound } from "@/lib/forms/or-not-found";

export default async function AssessmentPage({ params }: PageProps<"/assessments/[assessmentId]">) {
  const { assessmentId } = await params;
  const href = `/assessments/${assessmentId}`;
  const person = await requirePerson(href);
  const assessment = await orNotFound(readAssessment(person, assessmentId));
  const catalogue = getCatalogue(assessment.catalogueVersion);
  const assessed = toAssessed(assessment, today());
  const result = scoreAssessment(catalogue, assessed);
  const progress = progressOf(catalogue, assessed, result);
  const next = nextUnanswered(progress);
  const { organisation } = assessment;

  return (
    <TwoThirds>
      <Breadcrumb items={[{ href: `/organisations/${organisation.reference}`, text: organisation.name }]} />
      <PageTitle title={`Assessment of ${organisation.name}`} />
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        Your Internet First assessment
      </h1>
      <p>
        <StatusTag status={result.status} /> {STATUS_WORDS[result.status].meaning}
      </p>
      <p>
        You have answered {progress.answered} of {progress.applicable} questions that count. You can stop at
        any time: every page you save is kept.
      </p>
      <ButtonLink href={next ? `${href}/requirements/${next}` : `${href}/check-answers`}>
        {next ? "Continue" : "Check your answers"}
      </ButtonLink>
      <p>
        <TextLink href={`${href}/check-answers`}>Check all answers</TextLink> or{" "}
        <TextLink href={`${href}/report`}>read the report</TextLink>
      </p>
      <MissingRegister assessment={assessment} href={href} />
      {progress.sections.map((section) => (
        <SectionTasks
          key={section.section}
          catalogue={catalogue}
          progress={section}
          hrefOf={(id) => `${href}/requirements/${id}`}
        />
      ))}
    </TwoThirds>
  );
}

/** What to do about a register with nothing in it, for whoever may do it. */
function MissingRegister({ assessment, href }: { assessment: Assessment; href: string }) {
  const { organisation, sites, services, role } = assessment;
  const sitesNeeded = organisation.profile.PF1 !== "supplier";
  const missing = [sitesNeeded && !sites.length && "sites", !services.length && "services"].filter(
    (word) => word !== false,
  );
  if (!missing.length) return null;
  return (
    <InsetText>
      <p>
        You have no {missing.join(" and no ")} registered. Until you add one, your assessment stays
        incomplete.{" "}
        {missing.map((word) => (
          <TextLink key={word} href={`/organisations/${organisation.reference}/${word}/new`}>
            {word === "sites" ? "Add a site" : "Add a service"}
          </TextLink>
        ))}
      </p>
      {can(role, "register:justify-empty") && (
        <p>
          <TextLink href={`${href}/empty-register`}>Say why there is nothing to register</TextLink>
        </p>
      )}
    </InsetText>
  );
}
