import type { PlanningFigure } from "./planning-figures";
import type { SizingInput } from "./types";

/** What a kept sizing was worked out from, with the assumptions of its day. */
export interface KeptInputs extends SizingInput {
  figures: readonly PlanningFigure[];
  overhead: number;
  reviewMark: number;
}
