import { AssignmentFields } from "@/components/teamwork/assignment-fields";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readAssignment } from "@/lib/data/teamwork/assignments";
import { today } from "@/lib/data/today";
import { can } from "@/lib/domain/people/permissions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

const TITLE = "Change an assignment";

export default async function EditAssignmentPage({
  params,
  searchParams,
}: PageProps<"/assignments/[assignmentId]/edit">) {
  const { assignmentId } = await params;
  const above = `/assignments/${assignmentId}`;
  const path = `${above}/edit`;
  const person = await requirePerson(path);
  const assignment = await orNotFound(readAssignment(person, assignmentId));
  if (!can(assignment.role, "assignment:edit") || assignment.ended) pageNotFound();
  return (
    <>
      <BackLink href={above} />
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path, assignmentId, before: assignment.dueOn ?? "" })}
          title={TITLE}
          submit="Save"
          initial={await keptForm(person, path, await searchParams)}
        >
          <h1>
            <span className="nhsuk-caption-l">
              {assignment.what}, assigned to {assignment.to}
            </span>
            {TITLE}
          </h1>
          <AssignmentFields today={today()} dueOn={assignment.dueOn} note={assignment.note} />
        </SaveForm>
      </TwoThirds>
    </>
  );
}
