import { sameAnswer, type Answer, type AnswerValue } from "./answer";
import type { Given } from "./check-given";
import type { ScopeKey } from "@/lib/domain/scope";

/** An answer of one place that another would get. */
export interface CopiedAnswer {
  question: string;
  value: AnswerValue;
  /** What it would replace. */
  before?: AnswerValue;
}

/**
 * The answers of one place that another does not have: those to questions that are asked there. Nothing is cleared, and
 * no remark or reason is among them: what explains one place does not explain another.
 */
export function answersToCopy(
  answers: readonly Answer[],
  questions: readonly string[],
  from: ScopeKey,
  to: ScopeKey,
): CopiedAnswer[] {
  const valuesAt = (place: ScopeKey) =>
    new Map(answers.filter(({ scope }) => scope === place).map(({ question, value }) => [question, value]));
  const [theirs, here] = [valuesAt(from), valuesAt(to)];
  return questions.flatMap((question) => {
    const value = theirs.get(question);
    const before = here.get(question);
    if (value === undefined || sameAnswer(value, before)) return [];
    return [{ question, value, ...(before !== undefined && { before }) }];
  });
}

/** The copied answers as they are saved: in one place only, with where they come from. */
export const givenByCopy = (copied: readonly CopiedAnswer[], to: ScopeKey, why: string): Given[] =>
  copied.map(({ question, value }) => ({ question, scope: to, value, why }));
