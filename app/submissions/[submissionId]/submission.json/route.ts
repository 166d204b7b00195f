import { requirePerson } from "@/lib/current-person";
import { readSubmissionToDownload } from "@/lib/data/submission/submissions";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { download } from "@/lib/reports/download";

/** The canonical text of a submission. Its name holds the fingerprint, by which the verifier checks it. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/submissions/[submissionId]/submission.json">,
) {
  const { submissionId } = await params;
  const person = await requirePerson(`/submissions/${submissionId}`);
  return orAnswerNotFound(
    readSubmissionToDownload(person, submissionId, "submission.json").then((submission) => {
      const file = { organisation: submission.organisation, madeOn: submission.judgedOn };
      return download(file, `submission-${submission.number}-${submission.sha256}`, "json", submission.text);
    }),
  );
}
