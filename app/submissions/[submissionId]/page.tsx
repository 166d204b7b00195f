import "@/app/assessments/[assessmentId]/report/report.css";
import { z } from "zod";
import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { WarningCallout } from "@/components/nhs/warning-callout";
import { ReportBody } from "@/components/report/report-body";
import { ReportHead } from "@/components/report/report-head";
import { SubmissionHead } from "@/components/submission/submission-head";
import { SubmissionLinks } from "@/components/submission/submission-links";
import { submissionCrumbs } from "@/components/submission/submission-crumbs";
import { requirePerson } from "@/lib/current-person";
import { readSubmission } from "@/lib/data/submission/submissions";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { orNotFound } from "@/lib/forms/or-not-found";
import { submissionReport } from "@/lib/reports/model/submission-report";

/** `declared` and `withdrawn` say what led here. */
const query = z.object({
  declared: z.literal("1").optional().catch(undefined),
  withdrawn: z.literal("1").optional().catch(undefined),
});

export default async function SubmissionPage({
  params,
  searchParams,
}: PageProps<"/submissions/[submissionId]">) {
  const { submissionId } = await params;
  const person = await requirePerson(`/submissions/${submissionId}`);
  const submission = await orNotFound(readSubmission(person, submissionId));
  const { content, sha256, marking, withdrawal } = submission;
  const { declared, withdrawn } = query.parse(await searchParams);
  const report = submissionReport(content, { sha256, marking, withdrawal });
  const reviewers =
    submission.reviewedBy.length > 0 &&
    `It waits for review by ${submission.reviewedBy.map(({ commissioner }) => commissioner).join(" and ")}. They have been told.`;
  return (
    <>
      <Breadcrumb items={submissionCrumbs(submission)} />
      {declared && (
        <NotificationBanner success>
          Submitted. {reviewers || "Nobody outside your organisation sees it until you share it."}
        </NotificationBanner>
      )}
      {withdrawn && (
        <NotificationBanner success>Withdrawn. Whoever could read it is told.</NotificationBanner>
      )}
      <PageTitle
        title={`Submission of ${content.organisation.name}${content.product ? `: ${content.product.name}` : ""}`}
      />
      <ReportHead report={report} />
      {withdrawal && (
        <WarningCallout heading="Withdrawn">
          <p>
            {content.organisation.name} withdrew this submission on {momentInWords(withdrawal.at)} and says:
          </p>
          <p className="app-kept-lines">{withdrawal.reason}</p>
        </WarningCallout>
      )}
      <SubmissionHead {...submission} />
      <SubmissionLinks {...submission} />
      <ReportBody report={report} files={`/submissions/${submissionId}/report`} />
    </>
  );
}
