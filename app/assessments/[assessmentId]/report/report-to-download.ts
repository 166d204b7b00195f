import { requirePerson } from "@/lib/current-person";
import { readAssessmentToDownload } from "@/lib/data/assessments";
import { today } from "@/lib/data/today";
import { orNotFound } from "@/lib/forms/or-not-found";
import { makeReport } from "@/lib/reports/report-model";

export interface DownloadContext {
  params: Promise<{ assessmentId: string }>;
}

/** The report for somebody who takes it away as a file. Who has to sign in first comes back to the page of the report. */
export async function reportToDownload({ params }: DownloadContext) {
  const { assessmentId } = await params;
  const person = await requirePerson(`/assessments/${assessmentId}/report`);
  const assessment = await orNotFound(readAssessmentToDownload(person, assessmentId));
  return makeReport(assessment, today(), person);
}
