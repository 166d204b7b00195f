import type { QuestionRule } from "./requirement-rule";
import { type LevelCode, UNKNOWN } from "./level-code";
import type { Sheet } from "./sheet";

/** The level of a question in a row: unknown while unanswered, and while a check contradicts the answer. */
export function judgeQuestion(rule: QuestionRule, sheet: Sheet, row: number): LevelCode {
  const value = sheet.at(row, rule.column);
  if (value === undefined || isDisputed(rule, sheet, row)) return UNKNOWN;
  return rule.levelOf(value, sheet, row);
}

export function isDisputed(rule: QuestionRule, sheet: Sheet, row: number): boolean {
  if (rule.contradictions.length === 0) return false;
  const found = sheet.checksAt(row);
  if (!found) return false;
  const value = sheet.at(row, rule.column);
  return found.some(({ check, result }) =>
    rule.contradictions.some(
      (one) => one.check === check && one.result === result && one.contradicts.includes(value as string),
    ),
  );
}
