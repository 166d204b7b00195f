import { SaveForm } from "@/components/form/save-form";
import type { Save } from "@/components/form/keep-typed";
import type { Facts } from "@/lib/domain/assessment/answer";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { can, type Role } from "@/lib/domain/people/permissions";
import { isProfileComplete, needsSites } from "@/lib/domain/people/setting-up";
import { OrganisationSetup } from "./organisation-setup";

interface AssessmentNotStartedProps {
  organisation: { reference: string; role: Role; profile: Facts };
  register: { sites: number; services: number };
  /** Starts the assessment. */
  start: Save;
}

/** What to set up before the assessment, and how it starts. */
export function AssessmentNotStarted({
  organisation: { reference, profile, role },
  register,
  start,
}: AssessmentNotStartedProps) {
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
          <SaveForm save={start} submit="Start the assessment" />
        </>
      )}
    </>
  );
}
