import { CarryAssignments } from "@/components/carry-forward/carry-assignments";
import { CatalogueChangeList } from "@/components/carry-forward/catalogue-change-list";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { SummaryList } from "@/components/nhs/summary-list";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { StatusTag } from "@/components/state/status-tag";
import { requirePerson } from "@/lib/current-person";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { listAssignments } from "@/lib/data/teamwork/assignments";
import { currentAssessment, readOrganisation } from "@/lib/data/people/organisations";
import { today } from "@/lib/data/today";
import { foreseeNext } from "@/lib/domain/carry-forward/foresee-next";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { can } from "@/lib/domain/people/permissions";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function NewAssessmentPage({
  params,
}: PageProps<"/organisations/[reference]/assessments/new">) {
  const { reference } = await params;
  const list = `/organisations/${reference}/assessments`;
  const path = `${list}/new`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const current = await currentAssessment(person, reference);
  if (!current || !can(organisation.role, "assessment:start")) pageNotFound();
  const assessment = await orNotFound(readAssessment(person, current));
  const assignments = await orNotFound(listAssignments(person, current));
  const [before, next] = [getCatalogue(assessment.catalogueVersion), getCatalogue(latestVersion)];
  const answers = assessment.answers.map((answer) => ({
    ...answer,
    by: assessment.people[answer.changedBy] ?? "",
  }));
  const foreseen = foreseeNext(before, next, toAssessed(assessment, today()), answers);

  return (
    <TwoThirds>
      <BackLink href={list}>Back to your assessments</BackLink>
      <SaveForm
        save={save.bind(null, { path, reference, after: current })}
        title="Start the next assessment"
        submit="Start the next assessment"
        above={<h1>Start the next assessment</h1>}
      >
        <p>
          The assessment that is under way closes. You can still read it, and nothing in it changes. The next
          one proposes its answers. None counts until somebody confirms it.
        </p>
        <SummaryList
          rows={[
            { key: "Status now", value: <StatusTag status={foreseen.now.status} /> },
            { key: "Status once all are confirmed", value: <StatusTag status={foreseen.confirmed.status} /> },
            { key: "Answers to confirm", value: foreseen.carried },
            {
              key: "Answers that stay behind",
              value: foreseen.left
                ? `${foreseen.left}: reasons for an empty register, and what is no longer asked or in use`
                : "None",
            },
            {
              key: "Policy version",
              value:
                before.version === next.version
                  ? `${next.version}, the newest`
                  : `${before.version} now, ${next.version} next`,
            },
          ]}
        />
        <h2>What the policy asks</h2>
        <CatalogueChangeList changes={foreseen.changes} />
        <CarryAssignments open={assignments.filter(({ ended }) => !ended)} today={today()} />
      </SaveForm>
    </TwoThirds>
  );
}
