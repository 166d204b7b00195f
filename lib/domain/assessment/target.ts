import { sameAnswer, type Answer, type AnswerValue } from "./answer";
import type { Requirement } from "@/lib/domain/catalogue/schema";
import { isScopeKey, ORGANISATION, scopeLevel, type ScopeKey } from "@/lib/domain/scope";
import type { AssessmentResult, Outcome } from "@/lib/domain/scoring/types";

/**
 * Whom one form answers for: every site or service to which the requirement applies, those of them that the person
 * chooses in the form, or one scope.
 */
export type Target = "all" | "some" | ScopeKey;

export const isTarget = (text: unknown): text is Target =>
  text === "all" || text === "some" || (typeof text === "string" && isScopeKey(text));

/** Whether one form answers for several places. */
export const isTogether = (target: Target | null): target is "all" | "some" =>
  target === "all" || target === "some";

/** The scopes in which a requirement applies, in the order of the register. */
export function scopesOf(result: AssessmentResult, requirementId: string): ScopeKey[] {
  const applying = result.outcomes.filter(
    ({ requirement, because }) => requirement === requirementId && because.rule !== "does_not_apply",
  );
  return [...new Set(applying.map(({ scope }) => scope))];
}

/** How a requirement came out, by scope. */
export function outcomesByScope(result: AssessmentResult, requirementId: string): Map<ScopeKey, Outcome[]> {
  const found = new Map<ScopeKey, Outcome[]>();
  for (const outcome of result.outcomes) {
    if (outcome.requirement !== requirementId) continue;
    const there = found.get(outcome.scope);
    if (there) there.push(outcome);
    else found.set(outcome.scope, [outcome]);
  }
  return found;
}

/** The sites or services among the scopes: those that one answer for all is about. */
export const placesAmong = (scopes: ScopeKey[]) =>
  scopes.filter((scope) => scopeLevel(scope) !== ORGANISATION);

/** The scopes that a form for this target answers for. */
export function scopesOfTarget(scopes: ScopeKey[], target: Target): ScopeKey[] {
  return isTogether(target) ? placesAmong(scopes) : scopes.filter((scope) => scope === target);
}

/** Of the scopes that a form is about, those it answers for: `except` is left out of all, of some only `only` count. */
export function answeredScopes(
  scopes: readonly ScopeKey[],
  target: Target,
  { except, only }: { except: readonly ScopeKey[]; only: readonly ScopeKey[] },
): ScopeKey[] {
  return scopes.filter((scope) => (target === "some" ? only.includes(scope) : !except.includes(scope)));
}

/**
 * Whom to answer for when the person has not said: what still has a question open, sites or services all at once
 * while their answers agree. Null when all is answered and differs: then the person chooses from the list.
 */
export function startingTarget(
  requirement: Requirement,
  scopes: ScopeKey[],
  result: AssessmentResult,
  answers: readonly Answer[],
): Target | null {
  const [only, another] = scopes;
  if (only && !another) return only;
  const places = placesAmong(scopes);
  const together =
    places.length > 1 && requirement.questions.every(({ id }) => !differs(answers, id, places));
  const open = openScopes(result, requirement.id);
  const openPlace = places.find((scope) => open.has(scope));
  if (openPlace) return together ? "all" : openPlace;
  if (open.has(ORGANISATION)) return ORGANISATION;
  return together ? "all" : null;
}

/**
 * Whom to answer for next in this requirement after a form for `target` that answered for `answered`: a place with a
 * question open. A person who left questions open is led on, not back: only to places after this one, and from one
 * answer for several only to those it left out, several at once where they were chosen. Null when it is time for the
 * next requirement.
 */
export function nextTarget(
  result: AssessmentResult,
  requirementId: string,
  target: Target,
  answered: readonly ScopeKey[],
): Target | null {
  const scopes = scopesOf(result, requirementId);
  const open = openScopes(result, requirementId);
  const after = isTogether(target) ? [] : scopes.slice(scopes.indexOf(target) + 1);
  const others = scopes.filter((scope) => !answered.includes(scope));
  if (target === "some" && placesAmong(others).filter((scope) => open.has(scope)).length > 1) return "some";
  const skipped = !isTogether(target) && open.has(target);
  return (skipped ? after : [...after, ...others]).find((scope) => open.has(scope)) ?? null;
}

/** The scopes in which a requirement still has a question open. */
export function openScopes(result: AssessmentResult, requirementId: string): Set<ScopeKey> {
  const open = result.outcomes.filter(
    ({ requirement, answered, applicable }) => requirement === requirementId && answered < applicable,
  );
  return new Set(open.map(({ scope }) => scope));
}

/** The answer that these scopes share, or undefined when they differ or have none. */
export function sharedAnswer(
  answers: readonly Answer[],
  answerId: string,
  scopes: ScopeKey[],
): AnswerValue | undefined {
  return differs(answers, answerId, scopes) ? undefined : answerIn(answers, answerId, scopes[0]);
}

/** Whether some of these scopes have another answer than the rest, or none while others have one. */
export function differs(answers: readonly Answer[], answerId: string, scopes: ScopeKey[]): boolean {
  const first = answerIn(answers, answerId, scopes[0]);
  return scopes.some((scope) => !sameAnswer(answerIn(answers, answerId, scope), first));
}

const answerIn = (answers: readonly Answer[], answerId: string, scope: ScopeKey | undefined) =>
  answers.find((answer) => answer.question === answerId && answer.scope === scope)?.value;
