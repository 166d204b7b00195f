import { z } from "zod";
import type { Facts } from "@/lib/domain/assessment/answer";
import type { Question } from "@/lib/domain/catalogue/schema";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import type { FormValues } from "./form-state";
import { readAnswer } from "./assessment/read-answer";

/** The questions of a form, by the part of the row that keeps their answers. */
interface Asked {
  profile?: readonly Question[];
  details?: readonly Question[];
  /** Questions may be left open until the answer is known. Otherwise those that are not optional must be answered. */
  profileMayStayOpen?: boolean;
  detailsMayStayOpen?: boolean;
  /** What to say of a question without an answer, by its id, where it is no question of the policy. */
  missing?: Readonly<Record<string, string>>;
}

type Given<A extends Asked> = { [Part in keyof A & ("profile" | "details")]: Facts };

/** The schema of a form that asks for the columns of a row and for the facts and details about it. */
export const withFacts = <Columns extends z.ZodObject, const A extends Asked>(
  columns: Columns,
  asked: A,
  today: string,
) =>
  z.record(z.string(), z.unknown()).transform((values, context): z.output<Columns> & Given<A> => {
    const complain = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: "custom", path, message });
    const parsed = columns.safeParse(values);
    for (const { path, message } of parsed.error?.issues ?? []) complain(path, message);

    const read = (questions: readonly Question[], mayStayOpen = false): Facts => {
      const answers = questions.map(
        (question) => [question, readAnswer(question, values as FormValues)] as const,
      );
      for (const [question, value] of answers) {
        const missing = asked.missing?.[question.id] ?? `Answer the question “${question.text}”`;
        const open = question.optional || mayStayOpen ? null : missing;
        const message = value === null ? open : checkAnswer(question, value, today);
        if (message) complain([question.id], message);
      }
      return Object.fromEntries(answers.flatMap(([{ id }, value]) => (value === null ? [] : [[id, value]])));
    };
    const given = {
      ...(asked.profile && { profile: read(asked.profile, asked.profileMayStayOpen) }),
      ...(asked.details && { details: read(asked.details, asked.detailsMayStayOpen) }),
    };
    return parsed.success ? { ...parsed.data, ...(given as Given<A>) } : z.NEVER;
  });
