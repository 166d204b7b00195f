import { sameAnswer, type Answer, type AnswerValue } from "./answer";
import type { ScopeKey } from "@/lib/domain/scope";

/** One answer and everywhere it was given. */
export interface GroupedAnswer {
  question: string;
  value: AnswerValue;
  scopes: ScopeKey[];
}

/** Answers with those that say the same in several scopes put together, in the order of `answerIds`. */
export function sameAnswers(answers: readonly Answer[], answerIds: readonly string[]): GroupedAnswer[] {
  return answerIds.flatMap((question) => {
    const groups: GroupedAnswer[] = [];
    for (const answer of answers.filter((answer) => answer.question === question)) {
      const group = groups.find(({ value }) => sameAnswer(value, answer.value));
      if (group) group.scopes.push(answer.scope);
      else groups.push({ question, value: answer.value, scopes: [answer.scope] });
    }
    return groups;
  });
}
