import { z } from "zod";
import { requirePerson } from "@/lib/current-person";
import { openSubmittedFile } from "@/lib/data/submission/submission-evidence";
import { downloadFile } from "@/lib/files/download-file";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";

const query = z.object({ version: z.coerce.number().int().min(1).max(100_000).catch(1) });

/** The file of a version of evidence that a submission refers to, to keep. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/submissions/[submissionId]/evidence/[evidenceId]">,
) {
  const { submissionId, evidenceId } = await params;
  const person = await requirePerson(`/submissions/${submissionId}/answers`);
  const { version } = query.parse(Object.fromEntries(new URL(request.url).searchParams));
  return orAnswerNotFound(openSubmittedFile(person, submissionId, evidenceId, version).then(downloadFile));
}
