import { requirePerson } from "@/lib/current-person";
import { readAssessmentToDownload } from "@/lib/data/assessments";
import { today } from "@/lib/data/today";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { makeReport } from "@/lib/reports/report-model";
import type { Report } from "@/lib/reports/report-schema";

export interface DownloadContext {
  params: Promise<{ assessmentId: string }>;
}

/**
 * Answers with the report as a file, for somebody who takes it away. Who has to sign in first comes back to the page of
 * the report.
 */
export async function reportToDownload(
  { params }: DownloadContext,
  file: string,
  asFile: (report: Report) => Response,
) {
  const { assessmentId } = await params;
  const person = await requirePerson(`/assessments/${assessmentId}/report`);
  return orAnswerNotFound(
    readAssessmentToDownload(person, assessmentId, file).then((assessment) =>
      asFile(makeReport(assessment, today(), person)),
    ),
  );
}
