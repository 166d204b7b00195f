import { codeOf } from "@/lib/domain/scoring/level-code";
import { judgeQuestion } from "@/lib/domain/scoring/judge-question";
import { rulesOf } from "@/lib/domain/scoring/rules";
import { Sheet } from "@/lib/domain/scoring/sheet";
import type { Assessed, AssessmentResult } from "@/lib/domain/scoring/types";
import { catalogue } from "./full-assessment";

/**
 * The part of scoring that other tools can do too, with everything hard taken off them beforehand: which questions
 * count where, and the level of each. What is left is the lowest level per outcome and the means.
 */
export interface Arithmetic {
  /** One per outcome. Its questions are `levels[from]` to `levels[to - 1]`. */
  outcomes: { section: number; requirement: number; must: boolean; from: number; to: number }[];
  /** 0 not met to 3 fully met, for each counted question in each scope. */
  levels: Uint8Array;
}

export interface ArithmeticResult {
  /** The lowest level of each outcome. */
  lowest: number[];
  mandatoryIndex: number;
  recommendedIndex: number;
}

export type Engine = (levels: Uint8Array) => ArithmeticResult | Promise<ArithmeticResult>;

export function arithmeticOf(assessed: Assessed): Arithmetic {
  const rules = rulesOf(catalogue);
  const sheet = new Sheet(rules.layout, assessed);
  const sectionOf = (index: number) =>
    rules.sections.findIndex(({ requirements }) => requirements.includes(index));
  const levels: number[] = [];
  const outcomes = rules.requirements.flatMap(({ seats }, requirement) =>
    seats.flatMap(({ level, groups }) =>
      sheet.rowsOf(level).flatMap((row) =>
        groups.flatMap(({ obligation, questions }) => {
          const from = levels.length;
          for (const question of questions)
            if (!question.shown || question.shown(sheet, row))
              levels.push(judgeQuestion(question, sheet, row));
          const to = levels.length;
          const must = obligation === "must";
          return to > from ? [{ section: sectionOf(requirement), requirement, must, from, to }] : [];
        }),
      ),
    ),
  );
  return { outcomes, levels: Uint8Array.from(levels) };
}

/** The same figures out of the portal's own result. */
export const arithmeticResultOf = (result: AssessmentResult): ArithmeticResult => ({
  lowest: result.outcomes.map(({ level }) => codeOf(level)),
  mandatoryIndex: result.mandatoryIndex ?? 0,
  recommendedIndex: result.recommendedIndex ?? 0,
});

/** Points in thirds to a whole number from 0 to 100; at most 99 until everything is met. */
export const toIndex = (mean: number) => Math.min(mean === 3 ? 100 : 99, Math.floor((mean / 3) * 100 + 1e-9));
