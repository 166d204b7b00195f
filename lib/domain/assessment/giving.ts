import { reasonFor, sameAnswer, type Answer, type AnswerValue } from "./answer";
import type { Given } from "./check-given";
import type { ScopeKey } from "@/lib/domain/scope";
import { differs, isTogether, type Target } from "./target";

/**
 * What one form gives: each answer in each scope it answers for, and in no other. In one answer for several, a question
 * left blank whose answers differ is left alone, with the reasons for them: blank then means "as they are", not "clear
 * them". It stood blank in the form when they differ among the scopes that it showed.
 */
export function givenInScopes(
  answers: Record<string, AnswerValue | null>,
  target: Target,
  scopes: ScopeKey[],
  stored: readonly Answer[],
  shown = scopes,
): Given[] {
  const forAll = target === "all";
  const leftAlone = (id: string) =>
    isTogether(target) && answers[id] === null && (differs(stored, id, scopes) || differs(stored, id, shown));
  return Object.entries(answers).flatMap(([question, value]) =>
    leftAlone(reasonFor(question) ?? question)
      ? []
      : scopes.map((scope) => ({ question, scope, value, forAll })),
  );
}

/**
 * Sorts what was given place by place by whether the requirement still applies there. What somebody changed where it no
 * longer applies is lost; the rest of such a place was only shown.
 */
export function givenInPlaces(
  given: readonly Given[],
  places: readonly ScopeKey[],
  stored: readonly Answer[],
): { kept: Given[]; lost: Given[] } {
  const applying = new Set(places);
  const values = new Map(stored.map(({ question, scope, value }) => [`${question} ${scope}`, value]));
  return {
    kept: given.filter(({ scope }) => applying.has(scope)),
    lost: given.filter(
      ({ question, scope, value }) =>
        !applying.has(scope) && !sameAnswer(value, values.get(`${question} ${scope}`)),
    ),
  };
}
