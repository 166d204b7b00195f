import "./report.css";
import { PageTitle } from "@/components/nhs/page-title";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { ReportBody } from "@/components/report/report-body";
import { ReportHead } from "@/components/report/report-head";
import { requirePerson } from "@/lib/current-person";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { readPlanFor } from "@/lib/data/plan/reported-plan";
import { today } from "@/lib/data/today";
import { orNotFound } from "@/lib/forms/or-not-found";
import { makeReport } from "@/lib/reports/model/report-model";

interface ReportPageProps {
  params: Promise<{ assessmentId: string }>;
}

export default async function ReportPage({ params }: ReportPageProps) {
  const { assessmentId } = await params;
  const path = `/assessments/${assessmentId}/report`;
  const person = await requirePerson(path);
  const assessment = await orNotFound(readAssessment(person, assessmentId));
  const plan = await readPlanFor(person, assessment);
  const report = makeReport({ ...assessment, plan }, today(), person);
  const { name, reference } = report.organisation;
  return (
    <>
      <PageTitle title={`Report: ${name}`} />
      <OrganisationNav organisation={{ reference, name }} part="report" />
      <ReportHead report={report} />
      <ReportBody report={report} files={path} />
    </>
  );
}
