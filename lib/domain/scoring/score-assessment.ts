import type { Catalogue } from "../catalogue";
import { dueActions } from "./due-actions";
import { indicesOf } from "./indices";
import { isLongEnough, judgeRequirement } from "./judge-requirement";
import type { Judging } from "./judging";
import { plansOf } from "./planned";
import { type Rules, rulesOf } from "./rules";
import { Sheet } from "./sheet";
import { obstacleOf, statusOf, whyOf } from "./status";
import type { Assessed, AssessmentResult, Coverage, Obstacle, Outcome } from "./types";

/**
 * Judges an assessment under a version of the policy: the rules of design §7 in one pass.
 * Pure: the same answers on the same day give the same result.
 */
export function scoreAssessment(catalogue: Catalogue, assessed: Assessed): AssessmentResult {
  const rules = rulesOf(catalogue);
  const sheet = new Sheet(rules.layout, assessed);
  const judging: Judging = {
    rules,
    sheet,
    plans: plansOf(assessed.planned, assessed.today, rules.plannedCycles),
    outcomes: [],
    apart: [],
    gaps: [],
    assurance: 0,
    notApplicable: 0,
  };
  const byRequirement = judgeAll(judging);
  const { outcomes, apart, notApplicable } = judging;

  const obstacles = [
    ...emptyRegisters(rules, sheet),
    ...outcomes.map(obstacleOf).filter((obstacle) => obstacle !== null),
  ];
  const status = statusOf(obstacles);
  const coverage = coverageOf(outcomes);
  const due = dueActions(rules, sheet, judging.gaps);

  return {
    status,
    why: whyOf(status, obstacles),
    ...indicesOf(rules, byRequirement),
    coverage,
    assurance: coverage.answered > 0 ? judging.assurance / coverage.answered : 0,
    notApplicable,
    outcomes,
    actions: due.actions,
    apart: { outcomes: apart, actions: due.apart },
  };
}

/** Judges every requirement in every scope it has, and gives the outcomes of each. */
function judgeAll(judging: Judging): Outcome[][] {
  const { rules, sheet, outcomes } = judging;
  return rules.requirements.map((rule) => {
    const first = outcomes.length;
    for (const seat of rule.seats)
      for (let row = sheet.firstRow(seat.level); row < sheet.endRow(seat.level); row++)
        judgeRequirement(judging, rule, seat, row);
    return outcomes.slice(first);
  });
}

/** An empty register must not look like compliance: it holds the assessment until an approver gives a reason. */
function emptyRegisters(rules: Rules, sheet: Sheet): Obstacle[] {
  return rules.registers
    .filter(
      ({ level, needed, reasonColumn }) =>
        sheet.endRow(level) === sheet.firstRow(level) &&
        (!needed || needed(sheet, 0)) &&
        !isLongEnough(sheet.at(0, reasonColumn), rules.reasonLength.emptyRegister),
    )
    .map(({ level }) => ({ kind: level === "site" ? "no_sites" : "no_services" }));
}

function coverageOf(outcomes: readonly Outcome[]): Coverage {
  const coverage = { answered: 0, applicable: 0 };
  for (const { answered, applicable } of outcomes) {
    coverage.answered += answered;
    coverage.applicable += applicable;
  }
  return coverage;
}
