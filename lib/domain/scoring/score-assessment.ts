import type { Catalogue } from "../catalogue";
import { beginJudging, emptyRegisters, meanAssurance } from "./begin-judging";
import { dueActions } from "./due-actions";
import { coverageOf, indicesOf } from "./indices";
import { judgeRequirement } from "./judge-requirement";
import { RequirementSum } from "./requirement-sum";
import { obstacleOf, statusOf, whyOf } from "./status";
import type { Assessed, AssessmentResult } from "./types";

/**
 * Judges an assessment under a version of the policy: the rules of design §7 in one pass.
 * Pure: the same answers on the same day give the same result.
 */
export function scoreAssessment(catalogue: Catalogue, assessed: Assessed): AssessmentResult {
  const judging = beginJudging(catalogue, assessed);
  const { rules, sheet, outcomes, apart, gaps } = judging;
  const sums = rules.requirements.map((rule) => {
    const first = outcomes.length;
    for (const seat of rule.seats)
      for (let row = sheet.firstRow(seat.level); row < sheet.endRow(seat.level); row++)
        judgeRequirement(judging, rule, seat, row);
    const sum = new RequirementSum(rules);
    sum.add(outcomes.slice(first));
    return sum;
  });

  const obstacles = [
    ...emptyRegisters(judging),
    ...outcomes.map(obstacleOf).filter((obstacle) => obstacle !== null),
  ];
  const status = statusOf(obstacles);
  const coverage = coverageOf(sums);
  const due = dueActions(rules, sheet, gaps);

  return {
    status,
    why: whyOf(status, obstacles),
    ...indicesOf(rules, sums),
    coverage,
    assurance: meanAssurance(judging, coverage.answered),
    notApplicable: judging.notApplicable,
    outcomes,
    actions: due.actions,
    apart: { outcomes: apart, actions: due.apart },
  };
}
