import { AssignmentFacts } from "@/components/teamwork/assignment-facts";
import { ClosedAssignment } from "@/components/teamwork/closed-assignment";
import { FinishFields } from "@/components/teamwork/finish-fields";
import { ShareTasks } from "@/components/teamwork/share-tasks";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readAssignedShare } from "@/lib/data/teamwork/assignments";
import { readCarried } from "@/lib/data/assessment/carried";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue";
import { can } from "@/lib/domain/people/permissions";
import { inShare } from "@/lib/domain/teamwork/share-of";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import { justSaved } from "@/lib/forms/just-saved";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { finish, withdraw } from "./save";

export default async function AssignmentPage({
  params,
  searchParams,
}: PageProps<"/assignments/[assignmentId]">) {
  const { assignmentId } = await params;
  const search = await searchParams;
  const path = `/assignments/${assignmentId}`;
  const person = await requirePerson(path);
  const { assignment, assessment } = await orNotFound(readAssignedShare(person, assignmentId));
  const kept = await keptForm(person, path, search);
  const catalogue = getCatalogue(assessment.catalogueVersion);
  const result = scoreAssessment(catalogue, toAssessed(assessment, today()));
  const open = !assignment.ended && !assignment.closed;
  const own = assignment.personId === person.id;
  const finishes = open && own;
  const mayEdit = can(assignment.role, "assignment:edit");
  const title = `Assignment: ${assignment.what}`;
  const about = `${assignment.requirement ? "requirement" : "section"}=${assignment.requirement ?? assignment.section}`;
  const again = `/assessments/${assignment.assessmentId}/assignments/new?${about}`;
  return (
    <>
      <BackLink href={own ? "/my-work" : `/assessments/${assignment.assessmentId}/assignments`}>
        {own ? "Back to my work" : "Back to all assignments"}
      </BackLink>
      <TwoThirds>
        {!finishes && <PageTitle title={title} />}
        {justSaved(search) && <NotificationBanner success>The assignment is saved.</NotificationBanner>}
        <h1>
          <span className="nhsuk-caption-l">Assignment, {assignment.organisation.name}</span>
          {assignment.what}
        </h1>
        <ClosedAssignment assignment={assignment} />
        <AssignmentFacts assignment={assignment} today={today()} />
        {open && mayEdit && (
          <p>
            <TextLink href={`${path}/edit`}>Change the date or note</TextLink> or{" "}
            <TextLink href={again}>give it to somebody else</TextLink>
          </p>
        )}
        {open && (
          <ShareTasks
            catalogue={catalogue}
            carried={inShare(catalogue, [assignment], await readCarried(assessment))}
            outcomes={inShare(catalogue, [assignment], result.outcomes)}
            assignment={assignment}
          />
        )}
        {finishes && (
          <SaveForm
            title={title}
            save={finish.bind(null, { path, assignmentId })}
            submit="Save"
            initial={kept}
          >
            <FinishFields />
          </SaveForm>
        )}
        {open && mayEdit && (
          <>
            <h2>Take it back</h2>
            <p>It leaves their work. What they answered stays.</p>
            <SaveForm
              save={withdraw.bind(null, { path, assignmentId })}
              submit="Take it back"
              variant="secondary"
            />
          </>
        )}
      </TwoThirds>
    </>
  );
}
