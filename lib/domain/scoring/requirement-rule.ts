import { remarkId } from "@/lib/domain/assessment/answer";
import { LEVELS_WITH_ACTIONS, SCOPE_LEVELS } from "../catalogue/catalogue";
import type { Obligation, Question, Requirement } from "../catalogue/schema";
import { isCounted } from "../catalogue/shape/question";
import { OBLIGATIONS } from "../catalogue/shape/words";
import { compileCondition, type Test } from "../conditions/compile-condition";
import type { ScopeLevel } from "../scope";
import { columnIn, type Layout } from "./layout";
import { type LevelOf, levelRule } from "./question-level";
import type { ReaderOf } from "./read-question";
import type { Sheet } from "./sheet";

/** A requirement made ready for judging. Null tests are always true. */
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

/** What rules are built on: where things are kept, how they are read, which number an action has. */
export interface Ground {
  layout: Layout;
  readerOf: ReaderOf;
  decidingReaderOf: ReaderOf;
  numberOf: ReadonlyMap<string, number>;
}

export function requirementRule(requirement: Requirement, ground: Ground): RequirementRule {
  return {
    requirement,
    reasonColumn: columnIn(ground.layout, remarkId(requirement.id, "not_applicable")),
    explanationColumn: columnIn(ground.layout, remarkId(requirement.id, "explanation")),
    seats: SCOPE_LEVELS.flatMap((level) => seatAt(level, requirement, ground)),
  };
}

/** The seat of a requirement at a level: none where it asks nothing that is scored. */
function seatAt(level: ScopeLevel, requirement: Requirement, ground: Ground): Seat[] {
  const asked = requirement.questions.filter(
    ({ ask_at, scored }) => scored && (ask_at ?? requirement.scope_level) === level,
  );
  if (asked.length === 0) return [];
  const rulesOf = (questions: Question[]) =>
    questions.map((question) => questionRule(requirement, question, ground));
  const counted = asked.filter(isCounted);
  // The rule of the requirement is about its own level: what is asked elsewhere has only its own condition.
  const condition = level === requirement.scope_level ? requirement.applicability.condition : null;
  return [
    {
      level,
      applies: condition ? compileCondition(condition, ground.decidingReaderOf) : null,
      groups: OBLIGATIONS.map((obligation) => ({
        obligation,
        questions: rulesOf(
          counted.filter((one) => (one.obligation ?? requirement.obligation) === obligation),
        ),
      })).filter(({ questions }) => questions.length > 0),
      apart: rulesOf(asked.filter((question) => !isCounted(question))),
    },
  ];
}

function questionRule(
  { remediation }: Requirement,
  question: Question,
  { layout, readerOf, decidingReaderOf, numberOf }: Ground,
): QuestionRule {
  return {
    question,
    column: columnIn(layout, question.id),
    shown: question.show_if ? compileCondition(question.show_if, decidingReaderOf) : null,
    levelOf: levelRule(question, readerOf),
    contradictions: (question.proposes_from ?? []).flatMap((proposal) =>
      "contradicts" in proposal && proposal.contradicts
        ? [{ ...proposal, contradicts: proposal.contradicts }]
        : [],
    ),
    actions: LEVELS_WITH_ACTIONS.map((level) =>
      remediation[level]
        .filter(({ fixes }) => fixes.includes(question.id))
        .flatMap(({ id }) => numberOf.get(id) ?? []),
    ),
  };
}
