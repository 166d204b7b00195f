import { OVERHEAD, PLANNING_FIGURES, REVIEW_MARK, type PlanningFigure } from "./planning-figures";
import type { SizingInput } from "./types";

/** What a kept sizing was worked out from, with the assumptions of its day. */
export interface KeptInputs extends SizingInput {
  figures: readonly PlanningFigure[];
  overhead: number;
  reviewMark: number;
}

/** The inputs of today, as they are shown and kept. */
export const toKept = (input: SizingInput): KeptInputs => ({
  ...input,
  figures: PLANNING_FIGURES,
  overhead: OVERHEAD,
  reviewMark: REVIEW_MARK,
});
