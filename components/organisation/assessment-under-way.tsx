import { ButtonLink } from "@/components/nhs/button-link";
import { TextLink } from "@/components/nhs/text-link";
import { can, type Role } from "@/lib/domain/people/permissions";
import { nextSteps } from "@/lib/reports/next-steps";
import type { Report } from "@/lib/reports/model/report-schema";
import { NextSteps } from "./next-steps";
import { OrganisationStanding } from "./organisation-standing";

interface AssessmentUnderWayProps {
  /** Which organisation, and the role of whoever reads this there. */
  organisation: { reference: string; role: Role };
  report: Report;
}

/** Where the organisation stands, and what to do next. */
export function AssessmentUnderWay({ organisation: { reference, role }, report }: AssessmentUnderWayProps) {
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
