import type { Verdict } from "./sizing";

/** From the best to the worst. What is known to be too small is worse than what may only be recorded wrongly. */
const WORSE: readonly Verdict[] = ["enough", "review", "not_known", "no_connection", "too_small"];

export const worstOf = (verdicts: readonly Verdict[]): Verdict =>
  WORSE[Math.max(0, ...verdicts.map((verdict) => WORSE.indexOf(verdict)))]!;
