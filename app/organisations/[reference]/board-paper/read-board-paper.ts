import { readAssessment, readAssessmentToDownload } from "@/lib/data/assessment/assessments";
import { readPlan } from "@/lib/data/plan/plans";
import { listSubjects } from "@/lib/data/submission/submission-subjects";
import { readSubmission } from "@/lib/data/submission/submissions";
import { getCatalogue } from "@/lib/domain/catalogue";
import type { Person } from "@/lib/domain/people/person";
import { makeBoardPaper } from "@/lib/reports/board/board-paper-model";
import { boardPaper } from "@/lib/reports/board/board-paper";
import { makeReport } from "@/lib/reports/model/report-model";
import { submissionReport } from "@/lib/reports/model/submission-report";

/**
 * The paper for the board of an organisation; without a paper before its first assessment.
 * @param file what it is taken away as, which the record then says
 */
export async function readBoardPaper(person: Person, reference: string, file?: string) {
  const plan = await readPlan(person, reference);
  const { organisation, assessmentId, today } = plan;
  if (!assessmentId) return { organisation, today, paper: null };
  const assessment = await (file
    ? readAssessmentToDownload(person, assessmentId, file)
    : readAssessment(person, assessmentId));
  const { subjects } = await listSubjects(person, reference);
  const newest = subjects.find(({ product }) => product === null)?.newest;
  const before = newest && submissionReport((await readSubmission(person, newest.id)).content);
  const made = makeBoardPaper(
    getCatalogue(assessment.catalogueVersion),
    makeReport(assessment, today, person),
    { actions: plan.actions, approved: plan.approved !== null },
    before ?? null,
  );
  return { organisation, today, paper: boardPaper(made) };
}
