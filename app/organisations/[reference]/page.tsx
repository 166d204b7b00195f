import { z } from "zod";
import { SaveForm } from "@/components/form/save-form";
import { EvidenceEnding } from "@/components/evidence/evidence-ending";
import { ButtonLink } from "@/components/nhs/button-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { NextSteps } from "@/components/organisation/next-steps";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { OrganisationProgress } from "@/components/organisation/organisation-progress";
import { OrganisationSetup } from "@/components/organisation/organisation-setup";
import { OrganisationStanding } from "@/components/organisation/organisation-standing";
import { SmartcardNotice } from "@/components/organisation/smartcard-notice";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OpenConditions } from "@/components/review/open-conditions";
import { SubmissionTasks } from "@/components/submission/submission-tasks";
import { requirePerson } from "@/lib/current-person";
import { listOpenConditions } from "@/lib/data/plan/conditions";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { countEndingEvidence } from "@/lib/data/evidence/evidence-list";
import {
  countRegister,
  currentAssessment,
  readOrganisation,
  type Organisation,
} from "@/lib/data/people/organisations";
import { readProgress } from "@/lib/data/people/organisation-progress";
import { listSmartcardServices } from "@/lib/data/register/service-list";
import { listSubmissionTasks } from "@/lib/data/submission/submission-tasks";
import { today } from "@/lib/data/today";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { can } from "@/lib/domain/permissions";
import { isProfileComplete, needsSites } from "@/lib/domain/setting-up";
import { SMARTCARD_SIGN_IN_ENDS, smartcardDeadline } from "@/lib/domain/smartcard-deadline";
import { orNotFound } from "@/lib/forms/or-not-found";
import { makeReport } from "@/lib/reports/report-model";
import type { Report } from "@/lib/reports/report-schema";
import { nextSteps } from "@/lib/reports/next-steps";
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
          <UnderWay organisation={organisation} report={makeReport(assessment, today(), person)} />
        ) : (
          <NotStarted organisation={organisation} register={await countRegister(person, reference)} />
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

interface UnderWayProps {
  organisation: Organisation;
  report: Report;
}

function UnderWay({ organisation: { reference, role }, report }: UnderWayProps) {
  const assessment = `/assessments/${report.assessment.id}`;
  const mayAnswer = can(role, "answer:save");
  const steps = nextSteps(report).map(({ requirement, start, ...step }) => ({
    ...step,
    href: requirement
      ? `${assessment}/requirements/${requirement}`
      : start === "assessment"
        ? assessment
        : `/organisations/${reference}/${start}`,
  }));
  return (
    <>
      <OrganisationStanding status={report.status} figures={report.figures} />
      <p>
        <TextLink href={`${assessment}/report`}>Read the report</TextLink>
      </p>
      {mayAnswer ? steps.length > 0 && <NextSteps steps={steps} /> : <p>You can read this assessment.</p>}
      <ButtonLink href={assessment}>{mayAnswer ? "Continue the assessment" : "Read the answers"}</ButtonLink>
    </>
  );
}

interface NotStartedProps {
  organisation: Organisation;
  register: { sites: number; services: number };
}

function NotStarted({ organisation: { reference, profile, role }, register }: NotStartedProps) {
  if (!can(role, "register:edit"))
    return <p>Nobody has started an assessment yet. A lead or an approver can start it.</p>;
  const root = `/organisations/${reference}`;
  const catalogue = getCatalogue(latestVersion);
  const profileComplete = isProfileComplete(catalogue, profile);
  return (
    <>
      <OrganisationSetup
        {...register}
        root={root}
        profileComplete={profileComplete}
        needsSites={needsSites(catalogue, profile)}
      />
      {!can(role, "assessment:start") && <p>A lead or an approver can start the assessment.</p>}
      {can(role, "assessment:start") && !profileComplete && (
        <p>You can start the assessment once the questions about your organisation are answered.</p>
      )}
      {can(role, "assessment:start") && profileComplete && (
        <>
          <p>You can start at any time. What you add to the register later joins the assessment.</p>
          <SaveForm save={save.bind(null, { path: root, reference })} submit="Start the assessment" />
        </>
      )}
    </>
  );
}
