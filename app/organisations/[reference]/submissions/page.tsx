import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { SubjectTable } from "@/components/submission/subject-table";
import { OpenConditions } from "@/components/review/open-conditions";
import { requirePerson } from "@/lib/current-person";
import { listOpenConditions } from "@/lib/data/plan/conditions";
import { currentAssessment, readOrganisation } from "@/lib/data/people/organisations";
import { readReturned } from "@/lib/data/review/returned-reviews";
import { listSubmissionTasks } from "@/lib/data/submission/submission-tasks";
import { listSubjects } from "@/lib/data/submission/submission-subjects";
import { today } from "@/lib/data/today";
import { can } from "@/lib/domain/people/permissions";
import { orNotFound } from "@/lib/forms/or-not-found";

export default async function SubmissionsPage({
  params,
}: PageProps<"/organisations/[reference]/submissions">) {
  const { reference } = await params;
  const person = await requirePerson(`/organisations/${reference}/submissions`);
  const { subjects, role } = await orNotFound(listSubjects(person, reference));
  const organisation = await orNotFound(readOrganisation(person, reference));
  const assessment = await currentAssessment(person, reference);
  return (
    <>
      <OrganisationNav organisation={organisation} part="submitted" />
      <PageTitle title={`Submissions of ${organisation.name}`} />
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        Submissions
      </h1>
      <p>
        A submission is a frozen copy of your assessment, or of what it says about one product, that somebody
        declares to be true. Whoever you share it with can rely on it: it never changes. Work goes on in your
        assessment.
      </p>
      <OpenConditions conditions={await listOpenConditions(person, reference)} today={today()} />
      {assessment ? (
        <SubjectTable
          subjects={subjects}
          asked={(await listSubmissionTasks(person, reference)).filter(({ kind }) => kind === "answer")}
          returned={await orNotFound(readReturned(person, assessment))}
          assessment={assessment}
          mayPrepare={can(role, "submission:prepare")}
        />
      ) : (
        <p>
          There is nothing to submit yet. Start your assessment on the{" "}
          <TextLink href={`/organisations/${reference}`}>overview</TextLink>.
        </p>
      )}
      <p>
        A product is a service that you provide to others. You say so where you describe it in the{" "}
        <TextLink href={`/organisations/${reference}/services`}>register</TextLink>.
      </p>
    </>
  );
}
