import "@/app/assessments/[assessmentId]/report/report.css";
import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { ReportBody } from "@/components/report/report-body";
import { ReportHead } from "@/components/report/report-head";
import { submitSearch } from "@/components/submission/submit-links";
import { requirePerson } from "@/lib/current-person";
import { readToSubmit } from "@/lib/data/submission/read-to-submit";
import { orNotFound } from "@/lib/forms/or-not-found";
import { submitQuery } from "@/lib/forms/submission/submit-query";
import { submissionReport } from "@/lib/reports/model/submission-report";

export default async function PreviewPage({
  params,
  searchParams,
}: PageProps<"/assessments/[assessmentId]/submit/preview">) {
  const { assessmentId } = await params;
  const { product, answers } = submitQuery.parse(await searchParams);
  const above = `/assessments/${assessmentId}/submit`;
  const search = submitSearch({ product, answers });
  const person = await requirePerson(`${above}/preview${search}`);
  const asked = { productId: product ?? null, answers };
  const { content, organisation, read } = await orNotFound(readToSubmit(person, assessmentId, asked));
  const report = submissionReport(content, { stage: "draft", marking: organisation.marking });
  return (
    <>
      <BackLink href={`${above}${submitSearch({ product, answers, read })}`}>Back to submitting it</BackLink>
      <PageTitle title={`What would be submitted: ${content.organisation.name}`} />
      <ReportHead report={report} />
      <p>
        This is what would be submitted now.{" "}
        <TextLink href={`${above}/preview/answers${search}`}>Read its answers and evidence</TextLink> as well.
      </p>
      <ReportBody report={report} />
    </>
  );
}
