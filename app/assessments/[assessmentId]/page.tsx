import { SectionTasks } from "@/components/assessment/section-tasks";
import { ConfirmSection } from "@/components/carry-forward/confirm-section";
import { ButtonLink } from "@/components/nhs/button-link";
import { InsetText } from "@/components/nhs/inset-text";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { StatusTag } from "@/components/state/status-tag";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readAssessment, type Assessment } from "@/lib/data/assessments";
import { readCarried } from "@/lib/data/carried";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue";
import { can } from "@/lib/domain/permissions";
import { nextUnanswered, progressOf } from "@/lib/domain/progress";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import type { Obstacle } from "@/lib/domain/scoring/types";
import { STATUS_WORDS } from "@/lib/domain/scoring/words";
import { toAssessed } from "@/lib/domain/to-assessed";
import { confirmedWords, wasConfirmed } from "@/lib/forms/confirmed";
import { orNotFound } from "@/lib/forms/or-not-found";
import { confirm } from "./save";

export default async function AssessmentPage({
  params,
  searchParams,
}: PageProps<"/assessments/[assessmentId]">) {
  const { assessmentId } = await params;
  const href = `/assessments/${assessmentId}`;
  const person = await requirePerson(href);
  const assessment = await orNotFound(readAssessment(person, assessmentId));
  const catalogue = getCatalogue(assessment.catalogueVersion);
  const assessed = toAssessed(assessment, today());
  const result = scoreAssessment(catalogue, assessed);
  const carried = await readCarried(assessment);
  const progress = progressOf(catalogue, assessed, result, carried);
  const confirmed = wasConfirmed(await searchParams);
  const next = nextUnanswered(progress);
  const { organisation } = assessment;

  return (
    <>
      <OrganisationNav organisation={organisation} part="assessment" />
      <TwoThirds>
        {confirmed !== undefined && (
          <NotificationBanner success>{confirmedWords(confirmed)}</NotificationBanner>
        )}
        <PageTitle title={`Assessment of ${organisation.name}`} />
        <h1>
          <span className="nhsuk-caption-l">{organisation.name}</span>
          Your Internet First assessment
        </h1>
        <p>
          <StatusTag status={result.status} /> {STATUS_WORDS[result.status].meaning}
        </p>
        {assessment.closedAt && (
          <InsetText>
            <p>This assessment is closed, because the next one has begun. You can read it.</p>
          </InsetText>
        )}
        <p>
          You have answered {progress.answered} of {progress.applicable} questions that count. You can stop at
          any time: every page you save is kept.
        </p>
        <ButtonLink href={next ? `${href}/requirements/${next}` : `${href}/check-answers`}>
          {next ? "Continue" : "Check your answers"}
        </ButtonLink>
        <p>
          <TextLink href={`${href}/check-answers`}>Check all answers</TextLink> or{" "}
          <TextLink href={`${href}/report`}>read the report</TextLink>. You can also{" "}
          <TextLink href={`/organisations/${organisation.reference}/assessments`}>
            see all assessments
          </TextLink>{" "}
          or start the next one.
        </p>
        <EmptyRegisters assessment={assessment} obstacles={result.why.needed} />
        {progress.sections.map((section) => (
          <SectionTasks
            key={section.section}
            catalogue={catalogue}
            progress={section}
            hrefOf={(id) => `${href}/requirements/${id}`}
          >
            {can(assessment.role, "answer:save") && (
              <ConfirmSection
                confirm={(requirements) => confirm.bind(null, { path: href, assessmentId, requirements })}
                requirements={section.requirements.map(({ requirement }) => requirement)}
                carried={carried}
              />
            )}
          </SectionTasks>
        ))}
      </TwoThirds>
    </>
  );
}

const REGISTERS = {
  no_sites: { none: "no sites", add: "Add a site", path: "sites/new" },
  no_services: { none: "no services", add: "Add a service", path: "services/new" },
};

/** What to do about a register with nothing in it. */
function EmptyRegisters({ assessment, obstacles }: { assessment: Assessment; obstacles: Obstacle[] }) {
  const empty = obstacles.flatMap(({ kind }) =>
    kind === "no_sites" || kind === "no_services" ? REGISTERS[kind] : [],
  );
  if (empty.length === 0) return null;
  return (
    <InsetText>
      <p>
        You have {empty.map(({ none }) => none).join(" and ")} registered. Until that changes, your assessment
        stays incomplete.
      </p>
      <ul>
        {empty.map(({ add, path }) => (
          <li key={path}>
            <TextLink href={`/organisations/${assessment.organisation.reference}/${path}`}>{add}</TextLink>
          </li>
        ))}
        {can(assessment.role, "register:justify-empty") && (
          <li>
            <TextLink href={`/assessments/${assessment.id}/empty-register`}>
              Say why there is nothing to register
            </TextLink>
          </li>
        )}
      </ul>
    </InsetText>
  );
}
