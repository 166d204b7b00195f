import type { Catalogue } from "../catalogue";
import type { ScopeKey } from "../scope";
import { beginJudging } from "./begin-judging";
import { judgeRequirement } from "./judge-requirement";
import { levelOfCode } from "./level-code";
import type { Assessed, Level, Obligation } from "./types";

/** A question whose answer is below the top, where it counts. */
export interface QuestionGap {
  requirement: string;
  question: string;
  scope: ScopeKey;
  obligation: Obligation;
  /** The ids of the actions that the catalogue names for an answer at this level. */
  actions: readonly string[];
}

/** Every question that falls short and counts, in the order of the catalogue, then of scopes. */
export function gapsOf(catalogue: Catalogue, assessed: Assessed): QuestionGap[] {
  const { rules, sheet, gaps } = judged(catalogue, assessed);
  return gaps.flatMap(({ requirement, rule, row, level, outcome }) =>
    outcome
      ? [
          {
            requirement,
            question: rule.question.id,
            scope: sheet.scopeOf(row),
            obligation: outcome.obligation,
            actions: (rule.actions[level] ?? []).map((number) => rules.actions[number]!.action.id),
          },
        ]
      : [],
  );
}

/**
 * How far every question that falls short is met, by `P1.1 site:x`: also one that does not count yet, because another
 * of its requirement is not answered.
 */
export function levelsOfGaps(catalogue: Catalogue, assessed: Assessed): Map<string, Level | "unknown"> {
  const { sheet, gaps } = judged(catalogue, assessed);
  return new Map(
    gaps.map(({ rule, row, level }) => [`${rule.question.id} ${sheet.scopeOf(row)}`, levelOfCode(level)]),
  );
}

function judged(catalogue: Catalogue, assessed: Assessed) {
  const judging = beginJudging(catalogue, assessed);
  const { rules, sheet } = judging;
  for (const rule of rules.requirements)
    for (const seat of rule.seats)
      for (let row = sheet.firstRow(seat.level); row < sheet.endRow(seat.level); row++)
        judgeRequirement(judging, rule, seat, row);
  return judging;
}
