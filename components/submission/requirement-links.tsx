import { Fragment } from "react";
import { TextLink } from "@/components/nhs/text-link";

interface RequirementLinksProps {
  assessmentId: string;
  requirements: readonly string[];
}

/** The pages on which requirements are answered, in a sentence. */
export const RequirementLinks = ({ assessmentId, requirements }: RequirementLinksProps) =>
  requirements.map((requirement, index) => (
    <Fragment key={requirement}>
      {index > 0 && (index === requirements.length - 1 ? " and " : ", ")}
      <TextLink href={`/assessments/${assessmentId}/requirements/${requirement}`}>{requirement}</TextLink>
    </Fragment>
  ));
