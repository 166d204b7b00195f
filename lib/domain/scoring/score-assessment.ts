import type { Catalogue } from "../catalogue";
import { dueActions } from "./due-actions";
import { indicesOf } from "./indices";
import { type Findings, isLongEnough, judgeRequirement } from "./judge-requirement";
import { plansOf } from "./planned";
import { type Rules, rulesOf } from "./rules";
import { Sheet } from "./sheet";
import { obstacleOf, statusOf, whyOf } from "./status";
import type { Assessed, AssessmentResult, Obstacle } from "./types";

/**
 * Judges an assessment under a version of the policy: the rules of design §7 in one pass.
 * Pure: the same answers on the same day give the same result.
 */
export function scoreAssessment(catalogue: Catalogue, assessed: Assessed): AssessmentResult {
  const rules = rulesOf(catalogue);
  const sheet = new Sheet(rules.layout, assessed);
  const { outcomes, byRequirement, apart, gaps, assuranceTotal, notApplicable } = judge(
    rules,
    sheet,
    assessed,
  );

  const obstacles = emptyRegisters(rules, sheet);
  const coverage = { answered: 0, applicable: 0 };
  for (const outcome of outcomes) {
    coverage.answered += outcome.answered;
    coverage.applicable += outcome.applicable;
    const obstacle = obstacleOf(outcome);
    if (obstacle) obstacles.push(obstacle);
  }
  const status = statusOf(obstacles);
  const due = dueActions(rules, sheet, gaps);

  return {
    status,
    why: whyOf(status, obstacles),
    ...indicesOf(rules, byRequirement),
    coverage,
    assurance: coverage.answered > 0 ? assuranceTotal / coverage.answered : 0,
    notApplicable,
    outcomes,
    actions: due.actions,
    apart: { outcomes: apart, actions: due.apart },
  };
}

function judge(rules: Rules, sheet: Sheet, { planned, today }: Assessed) {
  const plans = plansOf(planned, today, rules.plannedCycles);
  const findings: Findings = { outcomes: [], apart: [], gaps: [], assuranceTotal: 0, notApplicable: 0 };
  const byRequirement = rules.requirements.map((rule) => {
    const first = findings.outcomes.length;
    for (const seat of rule.seats)
      for (let row = sheet.firstRow(seat.level); row < sheet.endRow(seat.level); row++)
        judgeRequirement(rules, rule, seat, sheet, row, plans, findings);
    return findings.outcomes.slice(first);
  });
  return { ...findings, byRequirement };
}

/** An empty register must not look like compliance: it holds the assessment until an approver gives a reason. */
function emptyRegisters(rules: Rules, sheet: Sheet): Obstacle[] {
  return rules.registers
    .filter(
      ({ level, needed, reasonColumn }) =>
        sheet.endRow(level) === sheet.firstRow(level) &&
        (!needed || needed(sheet, 0)) &&
        !isLongEnough(sheet.at(0, reasonColumn), rules.registerReasonLength),
    )
    .map(({ level }) => ({ kind: level === "site" ? "no_sites" : "no_services" }));
}
