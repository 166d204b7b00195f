import { SummaryList, type SummaryRow } from "@/components/nhs/summary-list";
import { answerIds, type Answer } from "@/lib/domain/assessment/answer";
import { answerLabel, answerText } from "@/lib/domain/assessment/answer-label";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { Requirement } from "@/lib/domain/catalogue/schema";
import { sameAnswers, type GroupedAnswer } from "@/lib/domain/assessment/same-answers";
import { ORGANISATION, type ScopeKey } from "@/lib/domain/scope";

interface CheckedRequirementProps {
  catalogue: Catalogue;
  requirement: Requirement;
  answers: readonly Answer[];
  /** Where a question that counts has no answer. */
  open: ReadonlySet<ScopeKey>;
  nameOf: (scope: ScopeKey) => string;
  /** The page of the requirement. */
  href: string;
  mayAnswer: boolean;
}

/** What was answered to one requirement, each answer with the way to change it. */
export function CheckedRequirement({
  catalogue,
  requirement,
  answers,
  open,
  nameOf,
  href,
  mayAnswer,
}: CheckedRequirementProps) {
  const { id, title, questions } = requirement;
  const groups = sameAnswers(
    answers,
    answerIds(
      id,
      questions.map((question) => question.id),
    ),
  );
  const row = (group: GroupedAnswer): SummaryRow => ({
    key: answerLabel(catalogue, group.question),
    value: (
      <Given
        text={answerText(catalogue, group.question, group.value)}
        scopes={group.scopes}
        nameOf={nameOf}
      />
    ),
    action: mayAnswer
      ? { href: hrefFor(href, group.scopes), text: "Change", about: answerLabel(catalogue, group.question) }
      : undefined,
  });
  const stillOpen: SummaryRow = {
    key: groups.length ? "Questions still open" : "Not answered yet",
    value: <Given text="" scopes={[...open]} nameOf={nameOf} />,
    action: mayAnswer
      ? { href: hrefFor(href, [...open]), text: "Answer", about: `what is open in ${title}` }
      : undefined,
  };
  return (
    <>
      <h3 className="nhsuk-heading-s">
        {id} {title}
      </h3>
      <SummaryList rows={[...groups.map(row), ...(open.size ? [stillOpen] : [])]} />
    </>
  );
}

const hrefFor = (href: string, scopes: ScopeKey[]) =>
  `${href}?from=check-answers${scopes.length === 1 ? `&for=${scopes[0]}` : ""}`;

interface GivenProps {
  text: string;
  scopes: ScopeKey[];
  nameOf: (scope: ScopeKey) => string;
}

function Given({ text, scopes, nameOf }: GivenProps) {
  const places = scopes.filter((scope) => scope !== ORGANISATION).map(nameOf);
  return (
    <>
      <span className="app-kept-lines">{text}</span>
      {places.length > 0 && (
        <span className="app-line nhsuk-u-secondary-text-colour">{places.join(", ")}</span>
      )}
    </>
  );
}
