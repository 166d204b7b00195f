import type { LevelCode } from "./level-code";
import type { Plans } from "./planned";
import type { QuestionRule } from "./requirement-rule";
import type { Rules } from "./rules";
import type { Sheet } from "./sheet";
import type { ApartOutcome, Outcome } from "./types";

/** What judging needs, and what it collects on its way through the requirements. */
export interface Judging {
  rules: Rules;
  sheet: Sheet;
  plans: Plans;
  outcomes: Outcome[];
  apart: ApartOutcome[];
  gaps: Gap[];
  /** Of all counted answers together. */
  assurance: number;
  notApplicable: number;
}

/** A question below the top, with the outcome it counts in; none for an advisory or overlay question. */
export interface Gap {
  requirement: string;
  rule: QuestionRule;
  row: number;
  level: LevelCode;
  outcome: Outcome | null;
}
