import { SummaryList, type SummaryRow } from "@/components/nhs/summary-list";
import type { Facts } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-words";
import type { Question } from "@/lib/domain/catalogue/schema";

interface FactListProps {
  /** Rows beside the facts, such as the name. */
  columns?: { key: string; value: string | null; field: string }[];
  questions: readonly Question[];
  facts: Facts;
  /** Where they are changed, if this person may. */
  edit?: string;
}

/** What is known about a site or a service, each with its way to change it. */
export function FactList({ columns = [], questions, facts, edit }: FactListProps) {
  const known = questions.map((question) => ({
    key: question.text,
    value: words(question, facts),
    field: question.id,
  }));
  return (
    <SummaryList
      rows={[...columns, ...known].map(({ key, value, field }): SummaryRow => ({
        key,
        value: value ? <span className="tw:whitespace-pre-line">{value}</span> : "Not given",
        action: edit ? { href: `${edit}#${field}`, text: "Change", about: `“${key}”` } : undefined,
      }))}
    />
  );
}

function words(question: Question, facts: Facts): string | null {
  const value = facts[question.id];
  return value === undefined ? null : answerInWords(question, value);
}
