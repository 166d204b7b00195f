import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { Question } from "@/lib/domain/catalogue/schema";
import { readNumber } from "@/lib/domain/read-number";
import type { FormValues } from "@/lib/forms/form-state";

/**
 * The answer to a question out of form fields, or null when nothing was chosen or typed. What makes no sense is
 * kept as the text that was typed, so that `checkAnswer` can say what is wrong with it.
 */
export function readAnswer(question: Question, values: FormValues): AnswerValue | null {
  const given = [values[question.id] ?? []].flat().filter((value) => value !== "");
  if (question.type === "multi_choice") return given.length ? given : null;
  const typed = given[0]?.trim() ?? "";
  if (question.type !== "number") return typed || null;
  return typed === "" ? null : (readNumber(question, typed) ?? typed);
}
