import type { Catalogue } from "../catalogue";
import { beginJudging, emptyRegisters, meanAssurance } from "./begin-judging";
import { gateAndIndices } from "./gate-and-indices";
import { coverageOf } from "./indices";
import { judgeRequirement } from "./judge-requirement";
import type { Judging } from "./judging";
import { RequirementSum } from "./requirement-sum";
import type { Assessed, AssessmentResult, Outcome } from "./types";

/** Where an assessment stands, without the outcomes that say why. */
export type Standing = Pick<
  AssessmentResult,
  "status" | "mandatoryIndex" | "recommendedIndex" | "coverage" | "assurance" | "notApplicable"
>;

const AT_ONCE = 500;

/**
 * Hands on some outcomes after the others and forgets them: those of 50,000 services need not be in memory together.
 * Comes to the same as `scoreAssessment`.
 */
export function* scoreInParts(catalogue: Catalogue, assessed: Assessed): Generator<Outcome[], Standing> {
  const judging = beginJudging(catalogue, assessed);
  const { rules, sheet } = judging;
  const sums: RequirementSum[] = [];
  for (const rule of rules.requirements) {
    const sum = new RequirementSum(rules);
    sums.push(sum);
    for (const seat of rule.seats)
      for (let row = sheet.firstRow(seat.level); row < sheet.endRow(seat.level); row++) {
        judgeRequirement(judging, rule, seat, row);
        if (judging.outcomes.length >= AT_ONCE) yield take(judging, sum);
      }
    yield take(judging, sum);
  }
  const coverage = coverageOf(sums);
  return {
    ...gateAndIndices(rules, sums, emptyRegisters(judging)),
    coverage,
    assurance: meanAssurance(judging, coverage.answered),
    notApplicable: judging.notApplicable,
  };
}

/** The outcomes since the last time, which now count. */
function take(judging: Judging, sum: RequirementSum): Outcome[] {
  const { outcomes } = judging;
  sum.add(outcomes);
  judging.outcomes = [];
  judging.apart = [];
  judging.gaps = [];
  return outcomes;
}
