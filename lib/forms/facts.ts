import { z } from "zod";
import type { AnswerValue, Facts } from "@/lib/domain/answer";
import type { Question } from "@/lib/domain/catalogue/schema";
import { checkAnswer } from "@/lib/domain/check-answer";
import type { FormValues } from "./form-state";
import { readAnswer } from "./read-answer";

/**
 * The schema of a form that asks for the columns of a row and for the facts about it. Every profile question must
 * be answered, unless it is optional.
 */
export const withFacts = <Columns extends z.ZodObject>(
  columns: Columns,
  questions: readonly Question[],
  today: string,
) =>
  z.record(z.string(), z.unknown()).transform((values, context): z.output<Columns> & { profile: Facts } => {
    const parsed = columns.safeParse(values);
    for (const { path, message } of parsed.error?.issues ?? [])
      context.addIssue({ code: "custom", path, message });

    const answers = questions.map(
      (question) => [question, readAnswer(question, values as FormValues)] as const,
    );
    for (const [question, value] of answers) {
      const message = problemOf(question, value, today);
      if (message) context.addIssue({ code: "custom", path: [question.id], message });
    }
    if (!parsed.success) return z.NEVER;
    const given = answers.flatMap(([{ id }, value]) => (value === null ? [] : [[id, value] as const]));
    return { ...parsed.data, profile: Object.fromEntries(given) };
  });

function problemOf(question: Question, value: AnswerValue | null, today: string): string | null {
  if (value !== null) return checkAnswer(question, value, today);
  return question.optional ? null : `Answer the question “${question.text}”`;
}
