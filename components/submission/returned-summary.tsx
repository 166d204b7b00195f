import { TextLink } from "@/components/nhs/text-link";
import { WarningCallout } from "@/components/nhs/warning-callout";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { RequirementLinks } from "./requirement-links";
import { submitPath } from "./submit-links";

interface Returned {
  id: string;
  submissionId: string;
  product: { id: string; name: string } | null;
  commissioner: string;
  requirements: readonly string[];
  message: string;
  at: Date;
}

interface ReturnedSummaryProps {
  assessmentId: string;
  returned: readonly Returned[];
}

/** What commissioners sent back and want changed, and how to submit it again. */
export const ReturnedSummary = ({ assessmentId, returned }: ReturnedSummaryProps) =>
  returned.map(({ id, submissionId, product, commissioner, requirements, message, at }) => (
    <WarningCallout key={id} heading={`Returned by ${commissioner}`}>
      <p>
        On {dateInWords(dayInEngland(at))} they returned your submission of{" "}
        {subjectInWords(product?.name ?? null)} and say:
      </p>
      <p className="app-kept-lines">{message}</p>
      <ol className="nhsuk-list nhsuk-list--number">
        <li>
          Change <RequirementLinks {...{ assessmentId, requirements }} />. Each says what is asked.
        </li>
        <li>
          <TextLink href={submitPath(assessmentId, product?.id ?? null, id)}>Submit again</TextLink>. Only
          what was returned is taken from your assessment.
        </li>
      </ol>
      <p>
        <TextLink href={`/submissions/${submissionId}/reviews/${id}`}>
          Read the review by {commissioner}
        </TextLink>
      </p>
    </WarningCallout>
  ));
