import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { Question, QuestionOf } from "../catalogue/schema";
import { compileCondition, type Test } from "../conditions/compile-condition";
import { codeOf, FULLY_MET, LARGELY_MET, type LevelCode, NOT_MET, PARTLY_MET, UNKNOWN } from "./level-code";
import type { ReaderOf } from "./read-question";
import type { Sheet } from "./sheet";

/** The level that an answer gives its question. An answer that the question no longer offers is unknown. */
export type LevelOf = (value: AnswerValue, sheet: Sheet, row: number) => LevelCode;

/** Design §7: the rule of each type of question. Numbers and texts inform and never score. */
export function levelRule(question: Question, readerOf: ReaderOf): LevelOf {
  switch (question.type) {
    case "maturity":
      return (value) => codeOf(value as string);
    case "yes_no":
      return (value) => (value === "yes" ? FULLY_MET : value === "no" ? NOT_MET : UNKNOWN);
    case "single_choice": {
      const codes = new Map(
        Object.entries(question.score_map ?? {}).map(([value, level]) => [value, codeOf(level)]),
      );
      return (value) => codes.get(value as string) ?? UNKNOWN;
    }
    case "multi_choice":
      return ticksRule(question, readerOf);
    case "date":
      return dateRule(question, readerOf);
    case "number":
    case "text":
      return () => UNKNOWN;
  }
}

function ticksRule(question: QuestionOf<"multi_choice">, readerOf: ReaderOf): LevelOf {
  const rule = question.score_rule;
  const exclusive = question.exclusive ?? [];
  const ordinary = question.options.map(({ value }) => value).filter((value) => !exclusive.includes(value));

  if (rule?.kind === "count_ticked")
    return (ticked) => {
      const count = ordinary.filter((value) => (ticked as string[]).includes(value)).length;
      if (count >= rule.fully) return FULLY_MET;
      if (count >= rule.largely) return LARGELY_MET;
      return count >= rule.partly ? PARTLY_MET : NOT_MET;
    };

  if (rule?.kind === "all_applicable_ticked") {
    const options = ordinary.map((value): { value: string; applies: Test<Sheet> | null } => {
      const condition = rule.applies[value];
      return { value, applies: condition ? compileCondition(condition, readerOf) : null };
    });
    const [all, some, none] = [codeOf(rule.all), codeOf(rule.some), codeOf(rule.none)];
    return (ticked, sheet, row) => {
      const applicable = options.filter(({ applies }) => !applies || applies(sheet, row));
      const count = applicable.filter(({ value }) => (ticked as string[]).includes(value)).length;
      return count === applicable.length ? all : count > 0 ? some : none;
    };
  }
  return () => UNKNOWN;
}

function dateRule(question: QuestionOf<"date">, readerOf: ReaderOf): LevelOf {
  const byChoice = question.max_age_by_choice;
  const choice = byChoice && readerOf({ question: byChoice.question, op: "filled", value: true });

  const monthsFor = (sheet: Sheet, row: number): number | undefined => {
    const chosen = choice?.here(sheet, row);
    return (chosen !== undefined ? byChoice?.months[String(chosen)] : undefined) ?? question.max_age_months;
  };
  return (value, sheet, row) => {
    if (value === "none") return NOT_MET;
    const months = monthsFor(sheet, row);
    return months === undefined || (value as string) >= sheet.oldest(months) ? FULLY_MET : PARTLY_MET;
  };
}
