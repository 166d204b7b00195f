import type { SubmittedOutcome } from "./reviewed-result";

/** Outcomes of a requirement, those together that say the same of several places. */
export function alikeOutcomes(outcomes: readonly SubmittedOutcome[]): SubmittedOutcome[][] {
  const groups = new Map<string, SubmittedOutcome[]>();
  for (const outcome of outcomes) {
    const { obligation, level, planned, explained } = outcome;
    const key = [obligation, level, planned, explained].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  return [...groups.values()];
}
