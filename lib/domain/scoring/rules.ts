import { EMPTY_REGISTER, remarkId } from "../answer";
import type { Catalogue } from "../catalogue";
import type { Action, Condition, Obligation, Question, Requirement } from "../catalogue/schema";
import { LEVELS_WITH_ACTIONS, SCOPE_LEVELS } from "../catalogue/catalogue";
import { oncePerCatalogue } from "../catalogue/once-per-catalogue";
import { isCounted } from "../catalogue/shape/question";
import { OBLIGATIONS } from "../catalogue/shape/words";
import { compileCondition, type Test } from "../conditions/compile-condition";
import type { ScopeLevel } from "../scope";
import type { Layout } from "./layout";
import { codeOf, type LevelCode } from "./level-code";
import { type LevelOf, levelRule } from "./question-level";
import { type ReaderOf, readingOf } from "./read-question";
import type { Sheet } from "./sheet";

/** A version of the catalogue made ready for judging. Null tests are always true. */
export interface Rules {
  layout: Layout;
  /** In the order of the catalogue. */
  requirements: readonly RequirementRule[];
  /** Indices of `requirements`, by section. */
  sections: readonly { id: string; requirements: readonly number[] }[];
  registers: readonly { level: "site" | "service"; needed: Test<Sheet> | null; reasonColumn: number }[];
  reach: readonly { level: ScopeLevel; reach: number; test: Test<Sheet> | null }[];
  /** All actions; an action's number is its place in this list. */
  actions: readonly ActionRule[];
  reasonLength: number;
  explanationLength: number;
  registerReasonLength: number;
  plannedCycles: number;
  cap: number;
  /** Share of the points at each level code, 0 to 1. */
  pointsOf: (code: LevelCode) => number;
}

export interface RequirementRule {
  requirement: Requirement;
  reasonColumn: number;
  explanationColumn: number;
  seats: readonly Seat[];
}

/** A requirement at a scope level. Questions with `ask_at` make a second one. */
export interface Seat {
  level: ScopeLevel;
  applies: Test<Sheet> | null;
  /** Counted questions by obligation, must first. */
  groups: readonly { obligation: Obligation; questions: readonly QuestionRule[] }[];
  /** Advisory and overlay questions. */
  apart: readonly QuestionRule[];
}

export interface QuestionRule {
  question: Question;
  column: number;
  shown: Test<Sheet> | null;
  levelOf: LevelOf;
  /** Check results that contradict some of the answers. */
  contradictions: readonly { check: string; result: string; contradicts: readonly string[] }[];
  /** The numbers of the actions due at not met, partly met and largely met. */
  actions: readonly (readonly number[])[];
}

export interface ActionRule {
  action: Action;
  level: ScopeLevel;
  /** Impact divided by effort. */
  worth: number;
  after: readonly number[];
}

/** The rules of a catalogue. Worked out once: afterwards judging only runs them. */
export const rulesOf = oncePerCatalogue(prepare);

function prepare(catalogue: Catalogue): Rules {
  const { scoring, limits } = catalogue.meta;
  const { layout, readerOf } = readingOf(catalogue);
  const actions = actionRules(catalogue);
  const numberOf = new Map(actions.map(({ action }, number) => [action.id, number]));
  const test = (condition: Condition | null | undefined) =>
    condition ? compileCondition(condition, readerOf) : null;

  return {
    layout,
    requirements: catalogue.requirements.map((requirement) => ({
      requirement,
      reasonColumn: columnOf(layout, remarkId(requirement.id, "not_applicable")),
      explanationColumn: columnOf(layout, remarkId(requirement.id, "explanation")),
      seats: SCOPE_LEVELS.flatMap((level) => seatOf(requirement, level, layout, readerOf, numberOf)),
    })),
    sections: catalogue.sections.map(({ id, requirements }) => ({
      id,
      requirements: requirements.map((one) => catalogue.requirements.findIndex((each) => each.id === one)),
    })),
    registers: (["site", "service"] as const).map((level) => ({
      level,
      needed: test(scoring.registers_needed[level]),
      reasonColumn: columnOf(layout, EMPTY_REGISTER[level]),
    })),
    reach: scoring.action_order.reach.any.map(({ scope, reach, condition }) => ({
      level: scope,
      reach,
      test: test(condition),
    })),
    actions,
    reasonLength: scoring.not_applicable.by_person.reason_min_length,
    explanationLength: limits.explanation.min,
    registerReasonLength: scoring.registers_needed.reason_min_length,
    plannedCycles: scoring.planned_gap.cycles,
    cap: scoring.index.cap_until_all_met,
    pointsOf: pointsRule(catalogue),
  };
}

/** The seat of a requirement at a level: none where it asks nothing. */
function seatOf(
  requirement: Requirement,
  level: ScopeLevel,
  layout: Layout,
  readerOf: ReaderOf,
  numberOf: ReadonlyMap<string, number>,
): Seat[] {
  const asked = requirement.questions.filter(
    ({ ask_at, scored }) => scored && (ask_at ?? requirement.scope_level) === level,
  );
  if (asked.length === 0) return [];
  const rule = (question: Question) => questionRule(requirement, question, layout, readerOf, numberOf);
  const counted = asked.filter(isCounted);
  // The rule of the requirement is about its own level: what is asked elsewhere has only its own condition.
  const condition = level === requirement.scope_level ? requirement.applicability.condition : null;
  return [
    {
      level,
      applies: condition ? compileCondition(condition, readerOf) : null,
      groups: OBLIGATIONS.flatMap((obligation) => {
        const questions = counted.filter((one) => (one.obligation ?? requirement.obligation) === obligation);
        return questions.length > 0 ? [{ obligation, questions: questions.map(rule) }] : [];
      }),
      apart: asked.filter((question) => !isCounted(question)).map(rule),
    },
  ];
}

function questionRule(
  requirement: Requirement,
  question: Question,
  layout: Layout,
  readerOf: ReaderOf,
  numberOf: ReadonlyMap<string, number>,
): QuestionRule {
  return {
    question,
    column: columnOf(layout, question.id),
    shown: question.show_if ? compileCondition(question.show_if, readerOf) : null,
    levelOf: levelRule(question, readerOf),
    contradictions: (question.proposes_from ?? []).flatMap((proposal) =>
      "contradicts" in proposal && proposal.contradicts
        ? [{ ...proposal, contradicts: proposal.contradicts }]
        : [],
    ),
    actions: LEVELS_WITH_ACTIONS.map((level) =>
      requirement.remediation[level]
        .filter(({ fixes }) => fixes.includes(question.id))
        .map(({ id }) => numberOf.get(id) ?? -1),
    ),
  };
}

function actionRules(catalogue: Catalogue): ActionRule[] {
  const { effort } = catalogue.meta.scoring.action_order;
  const all = catalogue.requirements.flatMap(({ remediation }) =>
    LEVELS_WITH_ACTIONS.flatMap((level) => remediation[level]),
  );
  return all.map((action) => ({
    action,
    level: catalogue.levelOf(action.fixes[0] ?? "") ?? "organisation",
    worth: action.impact / effort[action.effort],
    after: (action.after ?? []).map((id) => all.findIndex((other) => other.id === id)),
  }));
}

function pointsRule({ meta: { scoring } }: Catalogue): Rules["pointsOf"] {
  const points: number[] = [];
  for (const [level, value] of Object.entries(scoring.level_points))
    if (level !== "unknown") points[codeOf(level)] = value / scoring.points_out_of;
  const unknown = scoring.level_points.unknown / scoring.points_out_of;
  return (code) => points[code] ?? unknown;
}

function columnOf({ columnOf }: Layout, id: string): number {
  const column = columnOf.get(id);
  if (column === undefined) throw new Error(`The catalogue has no column ${id}`);
  return column;
}
