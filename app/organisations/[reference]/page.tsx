import { z } from "zod";
import { EvidenceEnding } from "@/components/evidence/evidence-ending";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { AssessmentNotStarted } from "@/components/organisation/assessment-not-started";
import { AssessmentUnderWay } from "@/components/organisation/assessment-under-way";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { OrganisationProgress } from "@/components/organisation/organisation-progress";
import { SmartcardNotice } from "@/components/organisation/smartcard-notice";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OpenConditions } from "@/components/review/open-conditions";
import { SubmissionTasks } from "@/components/submission/submission-tasks";
import { requirePerson } from "@/lib/current-person";
import { listOpenConditions } from "@/lib/data/plan/conditions";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { countEndingEvidence } from "@/lib/data/evidence/evidence-list";
import { countRegister, currentAssessment, readOrganisation } from "@/lib/data/people/organisations";
import { readProgress } from "@/lib/data/people/organisation-progress";
import { listSmartcardServices } from "@/lib/data/register/service-list";
import { listSubmissionTasks } from "@/lib/data/submission/submission-tasks";
import { today } from "@/lib/data/today";
import { can } from "@/lib/domain/people/permissions";
import { SMARTCARD_SIGN_IN_ENDS, smartcardDeadline } from "@/lib/domain/register/smartcard-deadline";
import { orNotFound } from "@/lib/forms/or-not-found";
import { makeReport } from "@/lib/reports/model/report-model";
import { save } from "./save";

/** What led here: an invitation that was accepted, or a wish for something that is not there yet. */
const query = z.object({
  joined: z.literal("1").optional().catch(undefined),
  wanted: z.enum(["assessment", "report"]).optional().catch(undefined),
});

const NOTHING_YET = {
  assessment: "The assessment has not started.",
  report: "There is no report yet, because the assessment has not started.",
};

export default async function OrganisationPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]">) {
  const { reference } = await params;
  const person = await requirePerson(`/organisations/${reference}`);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const current = await currentAssessment(person, reference);
  const assessment = current && (await orNotFound(readAssessment(person, current)));
  const { joined, wanted } = query.parse(await searchParams);
  const concern = smartcardDeadline(organisation.profile, {
    registered: await listSmartcardServices(person, reference),
    assessed: assessment || undefined,
  });
  const progress = await readProgress(person, reference);
  const ending = await countEndingEvidence(person, reference);
  return (
    <>
      <OrganisationNav organisation={organisation} part="overview" />
      <TwoThirds>
        <PageTitle title={organisation.name} />
        {joined && <NotificationBanner success>You have joined {organisation.name}.</NotificationBanner>}
        {wanted && !assessment && <NotificationBanner>{NOTHING_YET[wanted]}</NotificationBanner>}
        <h1>{organisation.name}</h1>
        <p>Your role here is {organisation.role}.</p>
        {assessment ? (
          <AssessmentUnderWay organisation={organisation} report={makeReport(assessment, today(), person)} />
        ) : (
          <AssessmentNotStarted
            organisation={organisation}
            register={await countRegister(person, reference)}
            start={save.bind(null, { path: `/organisations/${reference}`, reference })}
          />
        )}
        {assessment && progress && (
          <OrganisationProgress
            root={`/organisations/${reference}`}
            assignments={
              can(organisation.role, "assignment:edit") ? `/assessments/${assessment.id}/assignments` : null
            }
            progress={progress}
            plan={can(organisation.role, "plan:read")}
          />
        )}
        <SubmissionTasks tasks={await listSubmissionTasks(person, reference)} />
        <OpenConditions conditions={await listOpenConditions(person, reference)} today={today()} />
        <EvidenceEnding href={`/organisations/${reference}/evidence`} ending={ending} />
        {concern && <SmartcardNotice concern={concern} ended={today() > SMARTCARD_SIGN_IN_ENDS} />}
        <p>
          <TextLink href={`/organisations/${reference}/profile`}>About your organisation</TextLink>
        </p>
        {can(organisation.role, "organisation:edit") && (
          <p>
            <TextLink href={`/organisations/${reference}/settings`}>Protective marking of reports</TextLink>
          </p>
        )}
        <p>
          <TextLink href={`/organisations/${reference}/benchmark`}>Organisations like yours</TextLink>
        </p>
        <p>
          <TextLink href={`/organisations/${reference}/overseers`}>Who oversees this organisation</TextLink>
        </p>
        {can(organisation.role, "audit:read") && (
          <p>
            <TextLink href={`/organisations/${reference}/audit`}>Who did what</TextLink>
          </p>
        )}
      </TwoThirds>
    </>
  );
}
