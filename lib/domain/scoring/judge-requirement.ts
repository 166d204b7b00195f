import { isDisputed, judgeQuestion } from "./judge-question";
import { FULLY_MET, type LevelCode, levelOfCode, UNKNOWN } from "./level-code";
import { isPlanned, type Plans } from "./planned";
import type { QuestionRule, RequirementRule, Rules, Seat } from "./rules";
import type { Sheet } from "./sheet";
import type { ApartOutcome, Because, Outcome, OutcomeLevel } from "./types";

/** What judging collects on its way through the requirements. */
export interface Findings {
  outcomes: Outcome[];
  apart: ApartOutcome[];
  /** Questions below the top, each with the outcome it counts in; none for advisory and overlay questions. */
  gaps: Gap[];
  assuranceTotal: number;
  notApplicable: number;
}

export interface Gap {
  requirement: string;
  rule: QuestionRule;
  row: number;
  level: LevelCode;
  outcome: Outcome | null;
}

const DOES_NOT_APPLY: Because = { rule: "does_not_apply" };
const REASON_GIVEN: Because = { rule: "reason_given" };

/** Judges a requirement in one scope: one outcome per obligation that it has there. */
export function judgeRequirement(
  rules: Rules,
  rule: RequirementRule,
  seat: Seat,
  sheet: Sheet,
  row: number,
  plans: Plans,
  findings: Findings,
): void {
  const leftOut = leftOutBecause(rules, rule, seat, sheet, row);
  if (leftOut) {
    for (const { obligation, questions } of seat.groups)
      if (leftOut === DOES_NOT_APPLY || questions.some((one) => isShown(one, sheet, row)))
        findings.outcomes.push(outcomeOf(rule, sheet, row, obligation, "not_applicable", leftOut, 0, 0));
    findings.notApplicable += 1;
    return;
  }
  const refused = refusedBecause(rules, rule, sheet, row);
  for (const { obligation, questions } of seat.groups)
    judgeGroup(rules, rule, sheet, row, obligation, questions, refused, plans, findings);
  for (const one of seat.apart) judgeApart(rule, one, sheet, row, findings);
}

/** Why a requirement is left out in a scope: by its rule, or for a reason of substance. */
function leftOutBecause(
  rules: Rules,
  rule: RequirementRule,
  seat: Seat,
  sheet: Sheet,
  row: number,
): Because | null {
  if (seat.applies && !seat.applies(sheet, row)) return DOES_NOT_APPLY;
  const reason = sheet.at(row, rule.reasonColumn);
  return reason !== undefined && rule.requirement.na_allowed && isLongEnough(reason, rules.reasonLength)
    ? REASON_GIVEN
    : null;
}

/** Why a claim that a requirement does not apply is not accepted. Then nothing is known about it. */
function refusedBecause(rules: Rules, rule: RequirementRule, sheet: Sheet, row: number): Because | null {
  if (sheet.at(row, rule.reasonColumn) === undefined) return null;
  return { rule: rule.requirement.na_allowed ? "reason_too_short" : "always_applies" };
}

function judgeGroup(
  rules: Rules,
  rule: RequirementRule,
  sheet: Sheet,
  row: number,
  obligation: Outcome["obligation"],
  questions: readonly QuestionRule[],
  refused: Because | null,
  plans: Plans,
  findings: Findings,
) {
  let [applicable, answered] = [0, 0];
  let lowest: LevelCode = FULLY_MET;
  let decisive: QuestionRule | undefined;
  const firstGap = findings.gaps.length;

  for (const one of questions) {
    if (!isShown(one, sheet, row)) continue;
    applicable += 1;
    const level = refused ? UNKNOWN : judgeQuestion(one, sheet, row);
    if (level !== UNKNOWN) {
      answered += 1;
      findings.assuranceTotal += sheet.assuranceAt(row, one.column);
      if (level < FULLY_MET)
        findings.gaps.push({ requirement: rule.requirement.id, rule: one, row, level, outcome: null });
    }
    if (!decisive || level < lowest) [lowest, decisive] = [level, one];
  }
  if (!decisive) return;

  const because = refused ?? becauseOf(decisive, lowest, applicable, sheet, row);
  const outcome = outcomeOf(rule, sheet, row, obligation, levelOfCode(lowest), because, answered, applicable);
  if (lowest >= 0 && lowest < FULLY_MET) {
    if (obligation === "must") outcome.planned = isPlanned(plans, rule.requirement.id, outcome.scope);
    else outcome.explained = isLongEnough(sheet.at(row, rule.explanationColumn), rules.explanationLength);
  }
  for (let n = firstGap; n < findings.gaps.length; n++) (findings.gaps[n] as Gap).outcome = outcome;
  findings.outcomes.push(outcome);
}

function becauseOf(
  decisive: QuestionRule,
  level: LevelCode,
  applicable: number,
  sheet: Sheet,
  row: number,
): Because {
  const question = decisive.question.id;
  if (level === UNKNOWN)
    return { rule: isDisputed(decisive, sheet, row) ? "disputed" : "unanswered", question };
  if (applicable === 1) return { rule: "only_answer", question };
  return level === FULLY_MET ? { rule: "all_fully_met" } : { rule: "lowest_answer", question };
}

function judgeApart(rule: RequirementRule, one: QuestionRule, sheet: Sheet, row: number, findings: Findings) {
  if (!isShown(one, sheet, row)) return;
  const level = judgeQuestion(one, sheet, row);
  findings.apart.push({
    requirement: rule.requirement.id,
    question: one.question.id,
    scope: sheet.scopeOf(row),
    kind: one.question.overlay_of ? "overlay" : "advisory",
    level: levelOfCode(level),
  });
  if (level >= 0 && level < FULLY_MET)
    findings.gaps.push({ requirement: rule.requirement.id, rule: one, row, level, outcome: null });
}

function outcomeOf(
  { requirement }: RequirementRule,
  sheet: Sheet,
  row: number,
  obligation: Outcome["obligation"],
  level: OutcomeLevel,
  because: Because,
  answered: number,
  applicable: number,
): Outcome {
  return {
    requirement: requirement.id,
    scope: sheet.scopeOf(row),
    obligation,
    level,
    explained: false,
    planned: false,
    answered,
    applicable,
    because,
  };
}

const isShown = (rule: QuestionRule, sheet: Sheet, row: number) => !rule.shown || rule.shown(sheet, row);

/** A reason of substance. Blanks at either end say nothing. */
export const isLongEnough = (reason: unknown, length: number) =>
  typeof reason === "string" && reason.trim().length >= length;
