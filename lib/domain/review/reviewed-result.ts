import type { Catalogue } from "../catalogue";
import { gateAndIndicesOf, type GateAndIndices } from "../scoring/gate-and-indices";
import { codeOf, levelOfCode, NOT_MET, PARTLY_MET } from "../scoring/level-code";
import type { SubmissionContent } from "../submission/content";
import type { Verdict } from "./states";

export type SubmittedOutcome = SubmissionContent["outcomes"][number];

/** Where a submission stands by the verdicts of its reviewers. */
export interface ReviewedResult extends GateAndIndices {
  outcomes: SubmittedOutcome[];
  /** The supplier's index less the reviewer's; null where either has none. */
  gap: { mandatory: number | null; recommended: number | null };
}

/**
 * The status and indices of a submission by its verdicts, under the same rules of scoring. What nobody has judged stands
 * as the supplier says.
 */
export function reviewedResult(
  catalogue: Catalogue,
  { outcomes, standing }: Pick<SubmissionContent, "outcomes" | "standing">,
  verdicts: ReadonlyMap<string, Verdict>,
): ReviewedResult {
  const somewhere = new Set(
    outcomes.filter((one) => !isLeftOutByRule(one)).map(({ requirement }) => requirement),
  );
  const reviewed = outcomes.map((outcome) => {
    const verdict = verdicts.get(outcome.requirement);
    // A verdict is about where the requirement applies, unless it is said to apply nowhere.
    const isAbout = !isLeftOutByRule(outcome) || !somewhere.has(outcome.requirement);
    return verdict && isAbout ? byVerdict(outcome, verdict) : outcome;
  });
  const result = gateAndIndicesOf(catalogue, reviewed);
  return {
    ...result,
    outcomes: reviewed,
    gap: {
      mandatory: less(standing.mandatoryIndex, result.mandatoryIndex),
      recommended: less(standing.recommendedIndex, result.recommendedIndex),
    },
  };
}

/** Whether the facts, and not a person, say that the requirement does not apply. */
export const isLeftOutByRule = ({ rule }: SubmittedOutcome): boolean => rule === "does_not_apply";

/** What a verdict makes of an outcome. It never lifts one; what is not known, nobody has planned or explained. */
function byVerdict(outcome: SubmittedOutcome, verdict: Verdict): SubmittedOutcome {
  if (verdict === "agree") return outcome;
  if (verdict === "cannot_tell" || outcome.level === "not_applicable")
    return { ...outcome, level: "unknown", explained: false, planned: false };
  const level = levelOfCode(
    Math.min(codeOf(outcome.level), verdict === "partly" ? PARTLY_MET : NOT_MET) as ReturnType<typeof codeOf>,
  );
  // Who disagrees takes neither the explanation nor the plan for the gap.
  return verdict === "partly"
    ? { ...outcome, level }
    : { ...outcome, level, explained: false, planned: false };
}

const less = (self: number | null, reviewer: number | null) =>
  self === null || reviewer === null ? null : self - reviewer;
