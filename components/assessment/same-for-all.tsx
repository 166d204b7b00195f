import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import type { InheritedAnswer } from "@/lib/domain/assessment/inherited-answer";
import { scopeLevel } from "@/lib/domain/scope";

interface SameForAllProps {
  answer: InheritedAnswer;
  /** Names by id. */
  people: Readonly<Record<string, string>>;
  mayAnswer: boolean;
}

/** Beside an answer that came with one answer for all: that it did, and what happens when it is changed here. */
export function SameForAll({ answer, people, mayAnswer }: SameForAllProps) {
  const noun = scopeLevel(answer.scope);
  const day = dateInWords(dayInEngland(new Date(answer.changedAt)));
  const by = people[answer.changedBy];
  return (
    <p className="nhsuk-body-s nhsuk-u-secondary-text-colour">
      Same for all {noun}s, answered on {day}
      {by && ` by ${by}`}.{mayAnswer && ` If you change it here, this ${noun} becomes an exception.`}
    </p>
  );
}
