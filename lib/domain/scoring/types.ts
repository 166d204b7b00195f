import type { Level, Obligation, Status } from "../catalogue/schema";
import type { ScopeKey } from "../scope";

export type { Assessed, CheckResult, Place, PlannedGap } from "./assessed";
export type { Level, Obligation, Status };

/** The level of an outcome. Unknown is a question, not a failure. */
export type OutcomeLevel = Level | "unknown" | "not_applicable";

/** How a requirement came out in one scope, under one obligation. A requirement can have a must and a should. */
export interface Outcome {
  requirement: string;
  scope: ScopeKey;
  obligation: Obligation;
  level: OutcomeLevel;
  /** A gap in a should that a person has explained in a reason of substance. */
  explained: boolean;
  /** A gap in a must with an approved, owned action or exception that is in date. */
  planned: boolean;
  /** Counted questions that have an answer which counts. */
  answered: number;
  /** Counted questions that are shown. None where the requirement does not apply. */
  applicable: number;
  because: Because;
}

/** The rule that decided an outcome, and the question it was applied to, if there was one. */
export interface Because {
  rule: Rule;
  question?: string;
}

export type Rule =
  /** The requirement does not apply to this organisation, site or service. */
  | "does_not_apply"
  /** Not applicable, with a reason of substance. */
  | "reason_given"
  /** Marked not applicable, with a reason that is too short. */
  | "reason_too_short"
  /** Marked not applicable where the catalogue does not allow it. */
  | "always_applies"
  /** A counted question has no answer. */
  | "unanswered"
  /** A check contradicts the answer and nobody has explained it. */
  | "disputed"
  /** The only counted question gave the level. */
  | "only_answer"
  /** The lowest of several answers gave the level. */
  | "lowest_answer"
  /** Several answers, all at the top. */
  | "all_fully_met";

/** How an advisory or overlay question came out: reported apart, moves nothing. */
export interface ApartOutcome {
  requirement: string;
  question: string;
  scope: ScopeKey;
  kind: "advisory" | "overlay";
  level: Level | "unknown";
}

export type ActionClass = "must_gap" | "unexplained_should" | "explained_should";

/** An action that is due, in one scope. */
export interface DueAction {
  /** Stays the same from one scoring to the next: `C1-R2@site:<id>`, `U1-R1@organisation`. */
  id: string;
  /** The id in the catalogue: what to do, why, effort, owner. */
  action: string;
  requirement: string;
  scope: ScopeKey;
  /** The question whose level makes it due. */
  question: string;
  class: ActionClass;
  effort: "S" | "M" | "L";
  /** Ids, in this list, of what to finish first. */
  after: string[];
}

/** An action for an advisory or overlay question. It is never ranked with the others. */
export type ApartAction = Omit<DueAction, "class" | "after">;

/** One thing that stands between an assessment and its next status. */
export type Obstacle =
  | { kind: "no_sites" | "no_services" }
  | {
      kind:
        /** A must, or should, that is unknown. */
        | "unknown_must"
        | "unknown_should"
        /** A must that falls short without a plan, or with one. */
        | "unplanned_must"
        | "planned_must"
        /** A should that falls short without an explanation, or with one. */
        | "unexplained_should"
        | "explained_should";
      outcome: Outcome;
    };

export interface Why {
  /** The status once the needed obstacles are gone; null when the assessment is fully met. */
  next: Status | null;
  /** What holds the assessment at its status: at most this has to be dealt with. */
  needed: Obstacle[];
  /** The needed ones first, then everything else on the way to fully met. */
  all: Obstacle[];
}

export interface Coverage {
  answered: number;
  applicable: number;
}

/** Indices are whole numbers from 0 to 100; null where nothing applies. */
export interface Indices {
  mandatoryIndex: number | null;
  recommendedIndex: number | null;
}

export interface SectionResult extends Indices {
  section: string;
  coverage: Coverage;
  /** Number of outcomes at each level. */
  levels: Record<OutcomeLevel, number>;
}

export interface AssessmentResult extends Indices {
  status: Status;
  why: Why;
  coverage: Coverage;
  /** Mean assurance of the counted answers, 0 to 3; 0 without any. */
  assurance: number;
  /** Requirements left out in a scope, by rule or by reason. */
  notApplicable: number;
  sections: SectionResult[];
  /** In the order of the catalogue, then of scopes, then must before should. */
  outcomes: Outcome[];
  /** What to do, first things first. */
  actions: DueAction[];
  /** Advice and later law: shown apart. */
  apart: { outcomes: ApartOutcome[]; actions: ApartAction[] };
}
