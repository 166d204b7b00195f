import { requirePerson } from "@/lib/current-person";
import { readAssessmentToDownload } from "@/lib/data/assessment/assessments";
import { readPlanFor } from "@/lib/data/plan/reported-plan";
import { today } from "@/lib/data/today";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { reportFile, reportFileName } from "@/lib/forms/files/report-file";
import { makeReport } from "@/lib/reports/model/report-model";

/** The report in one of its formats. Who has to sign in first comes back to the page of the report. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/assessments/[assessmentId]/report/[file]">,
) {
  const { assessmentId, file } = await params;
  const person = await requirePerson(`/assessments/${assessmentId}/report`);
  const answer = async () => {
    const name = reportFileName(file);
    const assessment = await readAssessmentToDownload(person, assessmentId, name);
    const plan = await readPlanFor(person, assessment);
    return reportFile(makeReport({ ...assessment, plan }, today(), person), name);
  };
  return orAnswerNotFound(answer());
}
