import { TextareaField } from "@/components/form/textarea-field";
import { ConfirmRemoval } from "@/components/register/confirm-removal";
import { requirePerson } from "@/lib/current-person";
import { readSubmission } from "@/lib/data/submission/submissions";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function WithdrawSubmissionPage({
  params,
  searchParams,
}: PageProps<"/submissions/[submissionId]/withdrawal">) {
  const { submissionId } = await params;
  const back = `/submissions/${submissionId}`;
  const path = `${back}/withdrawal`;
  const person = await requirePerson(path);
  const { content, mayWithdraw } = await orNotFound(readSubmission(person, submissionId));
  if (!mayWithdraw) pageNotFound();
  return (
    <ConfirmRemoval
      title={`Withdraw version ${content.number} of ${subjectInWords(content.product?.name ?? null)}?`}
      submit="Withdraw"
      save={save.bind(null, { path, submissionId })}
      cancel={back}
      initial={await keptForm(person, path, await searchParams)}
    >
      <p>
        Withdraw a submission when you no longer stand behind it. It stays as it is, marked as withdrawn.
        Reviews that are not decided end. Whoever could read it is told, with your reason. This cannot be
        undone, but you can submit again.
      </p>
      <TextareaField name="reason" label="Why you withdraw it" />
    </ConfirmRemoval>
  );
}
