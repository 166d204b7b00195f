import type { ScopeKey } from "../scope";
import { ageInWords } from "./age-in-words";
import type { CarriedAnswer } from "./carried-answers";

/** Answers of last time that read alike, with all the places in which they were given. */
export interface CarriedGroup extends CarriedAnswer {
  scopes: ScopeKey[];
  /** How long ago, in words. */
  age: string;
}

/**
 * Brings together the same answer to one question by one person, so that one answer for hundreds of sites is one line.
 * @param today an ISO date
 */
export function groupCarried(carried: readonly CarriedAnswer[], today: string): CarriedGroup[] {
  const groups = new Map<string, CarriedGroup>();
  for (const answer of carried) {
    const age = ageInWords(answer.changedAt, today);
    const key = JSON.stringify([answer.question, answer.value, answer.by, age]);
    const group = groups.get(key);
    if (group) group.scopes.push(answer.scope);
    else groups.set(key, { ...answer, age, scopes: [answer.scope] });
  }
  return [...groups.values()];
}
