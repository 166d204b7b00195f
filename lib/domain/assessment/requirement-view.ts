import { sameAnswer, type Answer, type AnswerValue } from "./answer";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import type { Question, Requirement } from "@/lib/domain/catalogue/schema";
import { proposeAnswer } from "@/lib/domain/proposals/propose-answer";
import type { Proposed, RegisterContext } from "@/lib/domain/proposals/types";
import { questionsFor, type AskedQuestion } from "./questions-for";
import type { ScopeKey } from "@/lib/domain/scope";
import type { Assessed, AssessmentResult, Outcome } from "@/lib/domain/scoring/types";
import {
  outcomesByScope,
  scopesOf,
  scopesOfTarget,
  sharedAnswer,
  startingTarget,
  type Target,
} from "./target";

/** An answer with what is remembered about it. */
export interface RememberedAnswer extends Answer {
  forAll: boolean;
}

/** What the page of one requirement shows, worked out from an assessment. */
export interface RequirementView {
  requirement: Requirement;
  /** Everywhere the requirement applies; empty where it does not apply at all. */
  places: { scope: ScopeKey; outcomes: Outcome[] }[];
  /** Whom the form answers for; null when there is no form, only the list of places. */
  target: Target | null;
  /** The scopes that the form answers for. */
  scopes: ScopeKey[];
  /** Of those, the ones with an answer of their own, which one answer for all leaves alone. */
  exceptions: ScopeKey[];
  asked: AskedQuestion[];
  /** The stored answer to a question or remark, where the scopes of the form share one. */
  stored: (answerId: string) => AnswerValue | undefined;
  /** What the registers and other answers propose, where they propose the same for all scopes of the form. */
  proposed: (question: Question) => Proposed | null;
}

/** Null when the catalogue has no such requirement, or the target is not one of its scopes. */
export function requirementView(
  catalogue: Catalogue,
  assessed: Assessed & { answers: readonly RememberedAnswer[] },
  result: AssessmentResult,
  requirementId: string,
  wanted?: Target,
  registers: RegisterContext = {},
): RequirementView | null {
  const requirement = catalogue.requirement(requirementId);
  if (!requirement) return null;
  const { answers } = assessed;
  const everywhere = scopesOf(result, requirementId);
  const outcomes = outcomesByScope(result, requirementId);
  const target = wanted ?? startingTarget(requirement, everywhere, result, answers);
  const scopes = target ? scopesOfTarget(everywhere, target) : [];
  if (wanted && !scopes.length) return null;
  const exceptions = target === "all" ? exceptionsAmong(requirement, answers, scopes) : [];
  const alike = scopes.filter((scope) => !exceptions.includes(scope));
  return {
    requirement,
    places: everywhere.map((scope) => ({ scope, outcomes: outcomes.get(scope) ?? [] })),
    target,
    scopes,
    exceptions,
    asked: askedAnywhere(scopes.flatMap(questionsFor(catalogue, assessed, requirementId))),
    stored: (answerId) => sharedAnswer(answers, answerId, alike),
    proposed: (question) =>
      sharedProposal(alike, (scope) => proposeAnswer(catalogue, question, { scope, assessed, ...registers })),
  };
}

/** What is proposed for each of the scopes alike, with the source for the first. Nothing once two differ. */
function sharedProposal(
  [first, ...others]: readonly ScopeKey[],
  proposedAt: (scope: ScopeKey) => Proposed | null,
): Proposed | null {
  const proposed = first && proposedAt(first);
  if (!proposed || !others.every((scope) => sameAnswer(proposedAt(scope)?.value, proposed.value)))
    return null;
  return others.length ? { ...proposed, source: `${proposed.source} The others give the same.` } : proposed;
}

/** A question that is asked in any of the scopes stands in the form for all of them. */
function askedAnywhere(asked: AskedQuestion[]): AskedQuestion[] {
  const byId = new Map<string, AskedQuestion>();
  for (const one of asked) {
    const earlier = byId.get(one.question.id);
    byId.set(one.question.id, { ...one, shown: one.shown || !!earlier?.shown });
  }
  return [...byId.values()].filter(({ shown, showIf }) => shown || showIf);
}

/** Scopes that were answered on their own, unless all of them were: then one answer for all replaces them. */
export function exceptionsAmong(
  requirement: { id: string },
  answers: readonly RememberedAnswer[],
  scopes: ScopeKey[],
) {
  const own = scopes.filter((scope) =>
    answers.some(
      (answer) =>
        answer.scope === scope && !answer.forAll && answer.question.startsWith(`${requirement.id}.`),
    ),
  );
  return own.length < scopes.length ? own : [];
}
