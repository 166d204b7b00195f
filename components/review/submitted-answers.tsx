import { answerIds } from "@/lib/domain/assessment/answer";
import { answerLabel, answerText } from "@/lib/domain/assessment/answer-label";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { Requirement } from "@/lib/domain/catalogue/schema";
import { sameAnswers } from "@/lib/domain/assessment/same-answers";
import { ORGANISATION, type ScopeKey } from "@/lib/domain/scope";
import type { SubmissionContent } from "@/lib/domain/submission/content";

interface SubmittedAnswersProps {
  catalogue: Catalogue;
  requirement: Requirement;
  content: SubmissionContent;
  nameOf: (scope: ScopeKey) => string;
}

/** What the supplier answers, with reasons and explanations, each answer once with the places it is for. */
export function SubmittedAnswers({ catalogue, requirement, content, nameOf }: SubmittedAnswersProps) {
  const ids = answerIds(
    requirement.id,
    requirement.questions.map(({ id }) => id),
  );
  const answers = sameAnswers(content.answers, ids);
  if (answers.length === 0) return <p>The supplier gives no answer.</p>;
  return (
    <dl>
      {answers.map(({ question, value, scopes }, index) => (
        <div key={index} className="nhsuk-u-margin-bottom-3">
          <dt>
            <strong>{answerLabel(catalogue, question)}</strong>
          </dt>
          <dd className="tw:m-0">
            <span className="app-kept-lines">{answerText(catalogue, question, value)}</span>
            {!content.product && scopes.some((scope) => scope !== ORGANISATION) && (
              <span className="app-line nhsuk-u-secondary-text-colour">{scopes.map(nameOf).join(", ")}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
