import { reasonFor, type AnswerValue } from "./answer";
import { answerInWords } from "./answer-words";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import { remarkOf } from "./check-given";

const REMARK_LABELS = {
  note: "Notes",
  explanation: "Explanation",
  not_applicable: "Why it does not apply",
};

/** What an answer is to, in words: the question, what kind of remark, or which answer it gives the reason for. */
export function answerLabel(catalogue: Catalogue, answerId: string): string {
  const about = remarkOf(catalogue, answerId);
  if (about) return REMARK_LABELS[about.remark];
  const overruled = catalogue.question(reasonFor(answerId) ?? "");
  if (overruled) return `Why the answer to “${overruled.text}” is not the proposed one`;
  return catalogue.question(answerId)?.text ?? answerId;
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
