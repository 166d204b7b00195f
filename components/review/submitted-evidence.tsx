import { TextLink } from "@/components/nhs/text-link";
import { dateInWords } from "@/lib/domain/dates";
import type { ScopeKey } from "@/lib/domain/scope";
import type { SubmissionContent } from "@/lib/domain/submission/content";

interface SubmittedEvidenceProps {
  submissionId: string;
  requirement: string;
  content: SubmissionContent;
  nameOf: (scope: ScopeKey) => string;
}

/** The evidence that the submission refers to for a requirement. */
export function SubmittedEvidence({ submissionId, requirement, content, nameOf }: SubmittedEvidenceProps) {
  const evidence = content.evidence.filter(({ requirements }) => requirements.includes(requirement));
  if (evidence.length === 0) return <p>None. The answers are asserted only.</p>;
  return (
    <ul className="nhsuk-list nhsuk-list--border">
      {evidence.map(({ id, title, scope, version, validUntil, fileName }) => (
        <li key={`${id} ${version}`}>
          {fileName === null ? (
            title
          ) : (
            <TextLink href={`/submissions/${submissionId}/evidence/${id}`}>
              {title} ({fileName})
            </TextLink>
          )}
          <span className="app-line">
            About {nameOf(scope)}. Version {version}
            {validUntil && `, valid until ${dateInWords(validUntil)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
