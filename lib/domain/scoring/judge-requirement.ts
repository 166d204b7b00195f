import { isDisputed, judgeQuestion } from "./judge-question";
import { FULLY_MET, type LevelCode, levelOfCode, UNKNOWN } from "./level-code";
import type { Judging } from "./judging";
import { isPlanned } from "./planned";
import type { QuestionRule, RequirementRule, Seat } from "./requirement-rule";
import type { Sheet } from "./sheet";
import type { Because, Obligation, Outcome } from "./types";

const DOES_NOT_APPLY: Because = { rule: "does_not_apply" };
const REASON_GIVEN: Because = { rule: "reason_given" };
const REASON_TOO_SHORT: Because = { rule: "reason_too_short" };
const ALWAYS_APPLIES: Because = { rule: "always_applies" };

/** Judges a requirement in one scope: one outcome per obligation that it has there. */
export function judgeRequirement(judging: Judging, rule: RequirementRule, seat: Seat, row: number): void {
  const { sheet } = judging;
  if (seat.applies && !seat.applies(sheet, row)) {
    for (const { obligation } of seat.groups) leaveOut(judging, rule, row, obligation, DOES_NOT_APPLY);
    judging.notApplicable += 1;
    return;
  }
  const claim = judgeClaim(judging, rule, row);
  let asked = false;
  for (const group of seat.groups) {
    const questions = group.questions.filter((question) => isShown(question, sheet, row));
    if (questions.length === 0) continue;
    asked = true;
    if (claim === REASON_GIVEN) leaveOut(judging, rule, row, group.obligation, claim);
    else judgeGroup(judging, rule, row, group.obligation, questions, claim);
  }
  // Where nothing is asked, nothing is left out.
  if (claim === REASON_GIVEN && asked) judging.notApplicable += 1;
  if (claim !== REASON_GIVEN) judgeApart(judging, rule, seat, row);
}

const isShown = (rule: QuestionRule, sheet: Sheet, row: number) => !rule.shown || rule.shown(sheet, row);

/** What comes of a person's claim that the requirement does not apply; null when nobody claims it. */
function judgeClaim({ rules, sheet }: Judging, rule: RequirementRule, row: number): Because | null {
  const reason = sheet.at(row, rule.reasonColumn);
  if (reason === undefined) return null;
  if (!rule.requirement.na_allowed) return ALWAYS_APPLIES;
  return isLongEnough(reason, rules.reasonLength.notApplicable) ? REASON_GIVEN : REASON_TOO_SHORT;
}

/** A reason of substance. Blanks at either end say nothing. */
export const isLongEnough = (reason: unknown, length: number): boolean =>
  typeof reason === "string" && reason.trim().length >= length;

function leaveOut(
  judging: Judging,
  rule: RequirementRule,
  row: number,
  obligation: Obligation,
  because: Because,
) {
  judging.outcomes.push({
    requirement: rule.requirement.id,
    scope: judging.sheet.scopeOf(row),
    obligation,
    level: "not_applicable",
    explained: false,
    planned: false,
    answered: 0,
    applicable: 0,
    because,
  });
}

/** @param refused why a claim of "not applicable" is not accepted: then nothing is known about the requirement */
function judgeGroup(
  judging: Judging,
  rule: RequirementRule,
  row: number,
  obligation: Obligation,
  questions: readonly QuestionRule[],
  refused: Because | null,
) {
  const { sheet, gaps } = judging;
  const requirement = rule.requirement.id;
  const firstGap = gaps.length;
  let answered = 0;
  let lowest: LevelCode = FULLY_MET;
  let decisive = questions[0];

  for (const question of questions) {
    const level = refused ? UNKNOWN : judgeQuestion(question, sheet, row);
    if (level !== UNKNOWN) {
      answered += 1;
      judging.assurance += sheet.assuranceAt(row, question.column);
      if (level < FULLY_MET) gaps.push({ requirement, rule: question, row, level, outcome: null });
    }
    if (level < lowest) [lowest, decisive] = [level, question];
  }

  const scope = sheet.scopeOf(row);
  const isGap = lowest !== UNKNOWN && lowest < FULLY_MET;
  const outcome: Outcome = {
    requirement,
    scope,
    obligation,
    level: levelOfCode(lowest),
    explained: isGap && obligation !== "must" && isExplained(judging, rule, row),
    planned: isGap && obligation === "must" && isPlanned(judging.plans, requirement, scope),
    answered,
    applicable: questions.length,
    because: refused ?? becauseOf(decisive, lowest, questions.length, sheet, row),
  };
  judging.outcomes.push(outcome);
  for (let gap = firstGap; gap < gaps.length; gap++) gaps[gap]!.outcome = outcome;
}

const isExplained = ({ sheet, rules }: Judging, rule: RequirementRule, row: number) =>
  isLongEnough(sheet.at(row, rule.explanationColumn), rules.reasonLength.explanation);

function becauseOf(
  decisive: QuestionRule | undefined,
  level: LevelCode,
  count: number,
  sheet: Sheet,
  row: number,
): Because {
  const question = decisive?.question.id;
  if (level === UNKNOWN)
    return { rule: decisive && isDisputed(decisive, sheet, row) ? "disputed" : "unanswered", question };
  if (count === 1) return { rule: "only_answer", question };
  return level === FULLY_MET ? { rule: "all_fully_met" } : { rule: "lowest_answer", question };
}

function judgeApart(
  { sheet, apart, gaps }: Judging,
  { requirement }: RequirementRule,
  seat: Seat,
  row: number,
) {
  for (const rule of seat.apart) {
    if (!isShown(rule, sheet, row)) continue;
    const level = judgeQuestion(rule, sheet, row);
    apart.push({
      requirement: requirement.id,
      question: rule.question.id,
      scope: sheet.scopeOf(row),
      kind: rule.question.overlay_of ? "overlay" : "advisory",
      level: levelOfCode(level),
    });
    if (level !== UNKNOWN && level < FULLY_MET)
      gaps.push({ requirement: requirement.id, rule, row, level, outcome: null });
  }
}
