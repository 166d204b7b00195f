import { TextLink } from "@/components/nhs/text-link";
import { WarningCallout } from "@/components/nhs/warning-callout";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { submitPath } from "./submit-links";

interface Returned {
  id: string;
  submissionId: string;
  product: { id: string; name: string } | null;
  commissioner: string;
  message: string;
  recommendations: Readonly<Record<string, string>>;
}

interface ReturnedRequirementProps {
  assessmentId: string;
  requirementId: string;
  /** For somebody who answers this and submits nothing. */
  delegated: boolean;
  /** The reviews that returned this requirement. */
  returned: readonly Returned[];
}

/** What commissioners want changed about one requirement, where it is answered. */
export const ReturnedRequirement = ({
  assessmentId,
  requirementId,
  delegated,
  returned,
}: ReturnedRequirementProps) =>
  returned.map(({ id, submissionId, product, commissioner, message, recommendations }) => (
    <WarningCallout key={id} heading={`Returned by ${commissioner}`}>
      <p>They ask you to change this in your submission of {subjectInWords(product?.name ?? null)}.</p>
      {recommendations[requirementId] && (
        <>
          <p>About this requirement they recommend:</p>
          <p className="app-kept-lines">{recommendations[requirementId]}</p>
        </>
      )}
      <p>About all that they returned they say:</p>
      <p className="app-kept-lines">{message}</p>
      {delegated ? (
        <p>Change your answers or evidence. Whoever leads the assessment then submits it again.</p>
      ) : (
        <p>
          Change your answers or evidence, then{" "}
          <TextLink href={submitPath(assessmentId, product?.id ?? null, id)}>submit again</TextLink>. You can
          also <TextLink href={`/submissions/${submissionId}/reviews/${id}`}>read the review</TextLink>.
        </p>
      )}
    </WarningCallout>
  ));
