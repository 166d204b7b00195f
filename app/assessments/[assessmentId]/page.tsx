import { SectionAssigned } from "@/components/teamwork/section-assigned";
import { taskNote } from "@/components/teamwork/task-note";
import { AssessmentProgress } from "@/components/assessment/assessment-progress";
import { EmptyRegisters } from "@/components/assessment/empty-registers";
import { SectionTasks } from "@/components/assessment/section-tasks";
import { ConfirmSection } from "@/components/carry-forward/confirm-section";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { StatusTag } from "@/components/state/status-tag";
import { ReturnedSummary } from "@/components/submission/returned-summary";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { readCarried } from "@/lib/data/assessment/carried";
import { readReturned } from "@/lib/data/review/returned-reviews";
import { readSuccession } from "@/lib/data/assessment/succession";
import { readTeamwork, type Teamwork } from "@/lib/data/teamwork/teamwork";
import { today } from "@/lib/data/today";
import { assessmentName } from "@/lib/domain/assessment/assessment-name";
import { toConfirm } from "@/lib/domain/carry-forward/to-confirm";
import { getCatalogue } from "@/lib/domain/catalogue";
import { can } from "@/lib/domain/people/permissions";
import { nextUnanswered, progressOf } from "@/lib/domain/assessment/progress";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { STATUS_WORDS } from "@/lib/domain/scoring/words";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import { confirmedWords, wasConfirmed } from "@/lib/forms/assessment/confirmed";
import { orNotFound } from "@/lib/forms/or-not-found";

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
  const [carried, { number, next: followedBy }, { assignments, openComments }, returned] = await Promise.all([
    readCarried(assessment),
    readSuccession(assessment),
    can(assessment.role, "people:read") ? readTeamwork(person, assessmentId) : NOTHING,
    can(assessment.role, "submission:read") ? readReturned(person, assessmentId) : [],
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
        <p className="nhsuk-u-secondary-text-colour">
          {assessmentName({ number, startedAt: assessment.startedAt })}
        </p>
        <p>
          <StatusTag status={result.status} /> {STATUS_WORDS[result.status].meaning}
        </p>
        <ReturnedSummary {...{ assessmentId, returned }} />
        <AssessmentProgress
          href={href}
          progress={progress}
          next={next}
          closed={assessment.closedAt !== null}
          followedBy={followedBy}
          mayAnswer={can(assessment.role, "answer:save")}
        />
        <p>
          <TextLink href={`${href}/check-answers`}>Check all answers</TextLink>,{" "}
          <TextLink href={`${href}/report`}>read the report</TextLink> or{" "}
          <TextLink href={`/organisations/${organisation.reference}/submissions`}>submit it</TextLink>. You
          can also{" "}
          <TextLink href={`/organisations/${organisation.reference}/assessments`}>
            see all assessments
          </TextLink>
          {can(assessment.role, "assessment:start") && !assessment.closedAt && " or start the next one"}.
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
            isReturned={(id) => returned.some(({ requirements }) => requirements.includes(id))}
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
            {can(assessment.role, "answer:save") && !assessment.closedAt && (
              <ConfirmSection
                href={`${href}/reconfirm/${section.section}`}
                title={catalogue.sections.find(({ id }) => id === section.section)?.title ?? ""}
                waiting={toConfirm(section, carried)}
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
