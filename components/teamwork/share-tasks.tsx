import { TextLink } from "@/components/nhs/text-link";
import type { Assigned } from "@/lib/domain/teamwork/assigned";
import type { Catalogue } from "@/lib/domain/catalogue";
import { coverageInWords } from "@/lib/domain/assessment/coverage-words";
import type { Outcome } from "@/lib/domain/scoring/types";

interface ShareTasksProps {
  catalogue: Catalogue;
  /** How the requirements of the share stand. */
  outcomes: readonly Outcome[];
  /** The answers of last time that wait to be confirmed. */
  carried: readonly { requirement: string }[];
  assignment: Assigned & { assessmentId: string };
}

/** The requirements that an assignment is about, how far each has come, and the way to answer. */
export function ShareTasks({ catalogue, outcomes, carried, assignment }: ShareTasksProps) {
  const { assessmentId, scope } = assignment;
  const requirements = catalogue.requirements.filter(({ id }) =>
    outcomes.some(({ requirement, applicable }) => requirement === id && applicable > 0),
  );
  if (requirements.length === 0) return <p>Nothing of this applies now, so there is nothing to answer.</p>;
  const place = scope ? `?for=${scope}` : "";
  return (
    <>
      <h2>What to answer</h2>
      <ul className="nhsuk-list nhsuk-list--border">
        {requirements.map(({ id, title }) => (
          <li key={id}>
            <TextLink href={`/assessments/${assessmentId}/requirements/${id}${place}`}>
              {`${id} ${title}`}
            </TextLink>
            <span className="app-line app-beside">
              {progressIn(outcomes.filter(({ requirement }) => requirement === id))}
              {toConfirm(carried.filter(({ requirement }) => requirement === id).length)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function progressIn(outcomes: readonly Outcome[]): string {
  const total = (count: (outcome: Outcome) => number) => outcomes.reduce((sum, one) => sum + count(one), 0);
  return `${coverageInWords({ answered: total((one) => one.answered), applicable: total((one) => one.applicable) })} are given`;
}

function toConfirm(count: number): string {
  if (count === 0) return "";
  return count === 1 ? ". 1 answer of last time to confirm" : `. ${count} answers of last time to confirm`;
}
