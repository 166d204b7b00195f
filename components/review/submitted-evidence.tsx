import { HeldEvidence } from "@/components/submission/held-evidence";
import { dateInWords } from "@/lib/domain/dates";
import type { ScopeKey } from "@/lib/domain/scope";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import type { SubmittedEvidence as Held } from "@/lib/domain/submission/submitted-evidence";

interface SubmittedEvidenceProps {
  /** The page of the submission. */
  path: string;
  evidence: SubmissionContent["evidence"];
  held: readonly Held[];
  nameOf: (scope: ScopeKey) => string;
}

/** The evidence that the submission refers to for a requirement, with what it holds. */
export function SubmittedEvidence({ path, evidence, held, nameOf }: SubmittedEvidenceProps) {
  if (evidence.length === 0) return <p>None. Nothing but the supplier’s word speaks for the answers.</p>;
  return (
    <ul className="nhsuk-list nhsuk-list--border">
      {evidence.map(({ id, title, scope, version, validUntil }) => (
        <li key={`${id} ${version}`}>
          <strong>{title}</strong>
          <span className="app-line nhsuk-u-secondary-text-colour">
            About {nameOf(scope)}. Version {version}
            {validUntil && `, valid until ${dateInWords(validUntil)}`}
          </span>
          <HeldEvidence
            path={path}
            held={held.find(({ evidenceId, number }) => evidenceId === id && number === version)}
          />
        </li>
      ))}
    </ul>
  );
}
