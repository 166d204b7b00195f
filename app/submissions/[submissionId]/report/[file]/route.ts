import { requirePerson } from "@/lib/current-person";
import { readSubmissionToDownload } from "@/lib/data/submission/submissions";
import { readContent } from "@/lib/domain/submission/content";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { reportFile, reportFileName } from "@/lib/forms/files/report-file";
import { submissionReport } from "@/lib/reports/model/submission-report";

/** The report of what was submitted, in one of its formats. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/submissions/[submissionId]/report/[file]">,
) {
  const { submissionId, file } = await params;
  const person = await requirePerson(`/submissions/${submissionId}`);
  const answer = async () => {
    const name = reportFileName(file);
    const { text, ...known } = await readSubmissionToDownload(person, submissionId, name);
    return reportFile(submissionReport(readContent(text), known), name);
  };
  return orAnswerNotFound(answer());
}
