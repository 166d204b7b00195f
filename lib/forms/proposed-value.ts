import { z } from "zod";
import { sameAnswer, type AnswerValue } from "@/lib/domain/answer";
import type { Question } from "@/lib/domain/catalogue/schema";
import type { FormValues } from "./form-state";
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
export const proposedField = (question: string, value: AnswerValue) => ({
  name: nameOf(question),
  value: JSON.stringify(value),
});

const nameOf = (question: string) => `proposed.${question}`;

/** Whether an answer is another than the one that was proposed beside it. No answer overrules nothing. */
export function overrules(question: Question, answer: AnswerValue | null, raw: FormValues): boolean {
  const { success, data } = proposedValue.safeParse(raw[nameOf(question.id)]);
  return success && answer !== null && !sameAnswer(answer, readAnswer(question, { [question.id]: data }));
}
