import { z } from "zod";
import { sameAnswer, type AnswerValue } from "@/lib/domain/assessment/answer";
import type { Question } from "@/lib/domain/catalogue/schema";
import type { FormValues } from "@/lib/forms/form-state";
import { readAnswer } from "./read-answer";

/** A proposed value as a form sends it back, in the form of what the person would have typed. */
export const proposedValue = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue("Not JSON");
      return z.NEVER;
    }
  })
  .pipe(z.union([z.string(), z.number().transform(String), z.array(z.string())]));

/** Name and value of the hidden field that says what was proposed to the person who sends the form. */
export const proposedField = (field: string, value: AnswerValue) => ({
  name: nameOf(field),
  value: JSON.stringify(value),
});

const nameOf = (field: string) => `proposed.${field}`;

/**
 * Whether an answer is another than the one that was proposed beside its field, which is named after the question
 * unless told otherwise. No answer overrules nothing.
 */
export function overrules(
  question: Question,
  answer: AnswerValue | null,
  raw: FormValues,
  field = question.id,
): boolean {
  const { success, data } = proposedValue.safeParse(raw[nameOf(field)]);
  return success && answer !== null && !sameAnswer(answer, readAnswer(question, { [question.id]: data }));
}
