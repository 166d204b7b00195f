import type { AnswerValue } from "@/lib/domain/assessment/answer";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import type { Question } from "@/lib/domain/catalogue/schema";
import { LEVELS, type Level } from "@/lib/domain/catalogue/shape/levels";
import { daysAfter, monthsBefore } from "@/lib/domain/dates";
import type { ScopeKey, ScopeLevel } from "@/lib/domain/scope";
import type { Generated } from "./generated-organisations";

/** One answer as it was given on a day; a later one of the same question replaces it. */
export interface GeneratedAnswer {
  question: string;
  scope: ScopeKey;
  value: AnswerValue;
  on: string;
}

/** How many months the generated organisations have been at work. */
export const GENERATED_MONTHS = 12;

/**
 * A year of answers: each question first answered in some month, low; those that get there are answered again, higher,
 * some months later. The same on every machine on the same day.
 */
export function generatedAnswers(
  { course, odsCode }: Generated,
  scopes: Readonly<Record<ScopeLevel, readonly ScopeKey[]>>,
  today: string,
): GeneratedAnswer[] {
  const { requirements } = getCatalogue(latestVersion);
  const chance = chances(odsCode);
  // Some are done months ago, others only just.
  const finish = 1 + Math.floor(chance() * 8);
  return requirements.flatMap(({ questions, scope_level, obligation }) =>
    questions.flatMap((question) => {
      const must = (question.obligation ?? obligation) === "must";
      return (scopes[question.ask_at ?? scope_level] ?? []).flatMap((scope): GeneratedAnswer[] => {
        const [answered, high, first, later] = [chance(), chance(), chance(), chance()];
        if (course === "half" && answered < 0.35) return [];
        const month = finish + 1 + Math.floor(first * (GENERATED_MONTHS - 1 - finish));
        const begun = daysAfter(monthsBefore(today, month), Math.floor(later * 15));
        const improved = daysAfter(monthsBefore(today, finish + Math.floor((month - finish) * later)), 21);
        const low = LEVELS[Math.floor(high * 3)]!;
        const gets = course === "all" || (course === "musts" ? must || high < 0.5 : high < 0.8);
        const given = (level: Level, on: string) => {
          const value = valueOf(question, level, today);
          return value === null ? [] : [{ question: question.id, scope, value, on }];
        };
        return [...given(low, begun), ...(gets ? given("fully_met", improved) : [])];
      });
    }),
  );
}

/** An answer to a question that scores about as high as this; null for those that take words. */
function valueOf(question: Question, level: Level, today: string): AnswerValue | null {
  const high = level === "fully_met";
  switch (question.type) {
    case "maturity":
      return level;
    case "yes_no":
      return high ? "yes" : "no";
    case "single_choice": {
      const options = question.options.map(({ value }) => value);
      return options.find((value) => question.score_map?.[value] === level) ?? options[0]!;
    }
    case "multi_choice": {
      const alone = question.exclusive ?? [];
      const together = question.options.map(({ value }) => value).filter((value) => !alone.includes(value));
      return high ? together : together.slice(0, 1);
    }
    case "number":
      return question.min;
    case "date":
      return high ? daysAfter(today, -30) : "none_label" in question && question.none_label ? "none" : null;
    case "text":
      return null;
  }
}

/** Numbers between 0 and 1 that follow from a word. */
function chances(seed: string): () => number {
  let state = [...seed].reduce(
    (sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 2_654_435_761) >>> 0,
    2_166_136_261,
  );
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}
