import type { AnswerValue } from "./answer";
import { answerInWords } from "./answer-words";
import type { Catalogue } from "./catalogue";
import { remarkOf } from "./check-given";

const REMARK_LABELS = {
  differs: "Why this differs from what was proposed",
  note: "Notes",
  explanation: "Explanation",
  not_applicable: "Why it does not apply",
};

/** What an answer is to, in words: the question, or what kind of remark. */
export function answerLabel(catalogue: Catalogue, answerId: string): string {
  const about = remarkOf(catalogue, answerId);
  return about ? REMARK_LABELS[about.remark] : (catalogue.question(answerId)?.text ?? answerId);
}

/** An answer to a question or remark in words; empty when there is none. */
export function answerText(
  catalogue: Catalogue,
  answerId: string,
  value: AnswerValue | null | undefined,
): string {
  if (value == null) return "";
  const question = catalogue.question(answerId);
  return question ? answerInWords(question, value) : String(value);
}
