import type { Decision } from "./states";

interface Deciding {
  decision: Decision;
  /** The requirements that the review looks at and nobody has judged. */
  unjudged: readonly string[];
  conditions: number;
}

/** Why a decision cannot be signed as it stands, and the field that is wrong; null when it can. */
export function undecidable({
  decision,
  unjudged,
  conditions,
}: Deciding): { message: string; field: string } | null {
  if (decision !== "not_accepted" && unjudged.length > 0)
    return {
      field: "decision",
      message: `Judge every requirement first. Not judged yet: ${unjudged.join(", ")}.`,
    };
  if (decision === "accepted_with_conditions" && conditions === 0)
    return { field: "what1", message: "Enter at least one condition, or accept without conditions" };
  if (decision !== "accepted_with_conditions" && conditions > 0)
    return { field: "decision", message: "Choose “Accepted with conditions”, or leave the conditions empty" };
  return null;
}
