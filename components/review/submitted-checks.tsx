import type { Catalogue } from "@/lib/domain/catalogue";
import { momentInWords } from "@/lib/domain/moment-in-words";
import type { Requirement } from "@/lib/domain/catalogue/schema";
import type { ScopeKey } from "@/lib/domain/scope";
import type { SubmissionContent } from "@/lib/domain/submission/content";

interface SubmittedChecksProps {
  catalogue: Catalogue;
  requirement: Requirement;
  checks: SubmissionContent["checks"];
  nameOf: (scope: ScopeKey) => string;
}

/** What automatic checks found about a requirement before it was submitted. */
export function SubmittedChecks({ catalogue, requirement, checks, nameOf }: SubmittedChecksProps) {
  const made = checks.filter(({ check }) => requirement.machine_check.checks.includes(check));
  if (made.length === 0)
    return <p>None was made. {requirement.machine_check.possible === "no" && NOT_POSSIBLE}</p>;
  return (
    <ul className="nhsuk-list nhsuk-list--border">
      {made.map(({ check, scope, result, at }) => {
        const known = catalogue.machine_checks.find(({ id }) => id === check);
        return (
          <li key={`${check} ${scope}`}>
            <strong>{known?.title ?? check}</strong>:{" "}
            {known?.results.find(({ key }) => key === result)?.says ?? result}
            <span className="app-line nhsuk-u-secondary-text-colour">
              {nameOf(scope)}, {momentInWords(new Date(at))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const NOT_POSSIBLE = "Nothing of it can be checked automatically.";
