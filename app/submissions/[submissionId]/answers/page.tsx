import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { PageTitle } from "@/components/nhs/page-title";
import { AnswersAndEvidence } from "@/components/submission/answers-and-evidence";
import { HeldEvidence } from "@/components/submission/held-evidence";
import { underSubmission } from "@/components/submission/submission-crumbs";
import { requirePerson } from "@/lib/current-person";
import { listSubmittedEvidence } from "@/lib/data/submission/submission-evidence";
import { readSubmission } from "@/lib/data/submission/submissions";
import { orNotFound } from "@/lib/forms/or-not-found";

export default async function SubmittedAnswersPage({
  params,
}: PageProps<"/submissions/[submissionId]/answers">) {
  const { submissionId } = await params;
  const path = `/submissions/${submissionId}`;
  const person = await requirePerson(`${path}/answers`);
  const submission = await orNotFound(readSubmission(person, submissionId));
  const held = await orNotFound(listSubmittedEvidence(person, submissionId));
  const { content } = submission;
  return (
    <>
      <Breadcrumb items={underSubmission(submission)} />
      <PageTitle title={`Answers and evidence: ${content.organisation.name}`} />
      <AnswersAndEvidence
        content={content}
        path={path}
        holds={({ id, version }) => (
          <HeldEvidence
            path={path}
            held={held && held.find(({ evidenceId, number }) => evidenceId === id && number === version)}
          />
        )}
      />
    </>
  );
}
