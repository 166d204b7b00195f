import { SectionAssigned } from "@/components/assignment/section-assigned";
import { taskNote } from "@/components/assignment/task-note";
import { EmptyRegisters } from "@/components/assessment/empty-registers";
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
import { readAssessment } from "@/lib/data/assessments";
import { readCarried } from "@/lib/data/carried";
import { readTeamwork, type Teamwork } from "@/lib/data/teamwork";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue";
import { can } from "@/lib/domain/permissions";
import { nextUnanswered, progressOf } from "@/lib/domain/progress";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
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
  const [carried, { assignments, openComments }] = await Promise.all([
    readCarried(assessment),
    can(assessment.role, "people:read") ? readTeamwork(person, assessmentId) : NOTHING,
  ]);
  const progress = progressOf(catalogue, assessed, result, carried);
  const confirmed = wasConfirmed(await searchParams);
  const next = nextUnanswered(progress);
  const { organisation } = assessment;
  const mayAssign = can(assessment.role, "assignment:edit") && !assessment.closedAt;

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
        {assignments.length > 0 && (
          <p>
            <TextLink href={`${href}/assignments`}>See who has what</TextLink>
          </p>
        )}
        <EmptyRegisters
          assessmentId={assessmentId}
          reference={organisation.reference}
          obstacles={result.why.needed}
          mayJustify={can(assessment.role, "register:justify-empty")}
        />
        {progress.sections.map((section) => (
          <SectionTasks
            key={section.section}
            catalogue={catalogue}
            progress={section}
            hrefOf={(id) => `${href}/requirements/${id}`}
            noteOf={(id) =>
              taskNote(
                assignments.filter(({ requirement }) => requirement === id),
                openComments[id],
              )
            }
          >
            <SectionAssigned
              assignments={assignments.filter((assignment) => assignment.section === section.section)}
              today={today()}
              assign={mayAssign ? `${href}/assignments/new?section=${section.section}` : undefined}
            />
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

/** What a reader gets who is not of the organisation. */
const NOTHING: Teamwork = { assignments: [], openComments: {} };
