import type { AnswerValue } from "./answer";
import type { CarriedAnswer } from "@/lib/domain/carry-forward/carried-answers";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import type { Question, Requirement } from "@/lib/domain/catalogue/schema";
import { questionsFor } from "./questions-for";
import type { RememberedAnswer } from "./requirement-view";
import { scopeLevel, type ScopeKey } from "@/lib/domain/scope";
import type { Assessed, AssessmentResult, Outcome } from "@/lib/domain/scoring/types";
import { openScopes, outcomesByScope, placesAmong, scopesOf } from "./target";

/** Whether an answer came with one answer for all, or is an exception to one that others have. */
export type Standing = "same_for_all" | "exception";

/** One question in one place. */
export interface MatrixCell {
  question: Question;
  /** Whether it is asked there, given the facts and the answers so far. */
  asked: boolean;
  value?: AnswerValue;
  standing?: Standing;
  /** What was answered last time, until somebody confirms it or answers. */
  carried?: AnswerValue;
}

/** One site or service with everything that the requirement asks there. */
export interface MatrixRow {
  scope: ScopeKey;
  outcomes: Outcome[];
  /** A question is open there. */
  open: boolean;
  /** One for each question of the matrix. */
  cells: MatrixCell[];
}

/** One requirement over all sites or services to which it applies. */
export interface PlaceMatrix {
  requirement: Requirement;
  /** Those that are asked in at least one place. */
  questions: Question[];
  rows: MatrixRow[];
}

/** Null when the catalogue has no such requirement, or it is not about sites or services to which it applies. */
export function placeMatrix(
  catalogue: Catalogue,
  assessed: Assessed & { answers: readonly RememberedAnswer[] },
  result: AssessmentResult,
  requirementId: string,
  carried: readonly CarriedAnswer[] = [],
): PlaceMatrix | null {
  const requirement = catalogue.requirement(requirementId);
  const places = placesAmong(scopesOf(result, requirementId)).filter(
    (scope) => scopeLevel(scope) === requirement?.scope_level,
  );
  if (!requirement || !places.length) return null;

  const askedIn = questionsFor(catalogue, assessed, requirementId);
  const asked = new Map(places.map((scope) => [scope, shownIn(askedIn(scope))]));
  const given: readonly RememberedAnswer[] = assessed.answers;
  const answers = new Map(given.map((answer) => [`${answer.question} ${answer.scope}`, answer]));
  const lastTime = new Map(carried.map(({ question, scope, value }) => [`${question} ${scope}`, value]));
  const questions = requirement.questions.filter(({ id }) =>
    places.some((scope) => asked.get(scope)?.has(id)),
  );
  const together = new Set(
    questions.filter(({ id }) => places.some((scope) => answers.get(`${id} ${scope}`)?.forAll)),
  );
  const cellOf = (question: Question, scope: ScopeKey): MatrixCell => {
    const answer = answers.get(`${question.id} ${scope}`);
    const standing = answer?.forAll ? "same_for_all" : together.has(question) ? "exception" : undefined;
    return {
      question,
      asked: asked.get(scope)?.has(question.id) ?? false,
      carried: lastTime.get(`${question.id} ${scope}`),
      ...(answer && { value: answer.value, standing }),
    };
  };

  const open = openScopes(result, requirementId);
  const outcomes = outcomesByScope(result, requirementId);
  const rows = places.map((scope) => ({
    scope,
    outcomes: outcomes.get(scope) ?? [],
    open: open.has(scope),
    cells: questions.map((question) => cellOf(question, scope)),
  }));
  return { requirement, questions, rows };
}

const shownIn = (asked: ReturnType<ReturnType<typeof questionsFor>>) =>
  new Set(asked.filter(({ shown }) => shown).map(({ question }) => question.id));
