import type { UseFigures } from "./types";

/** A use of which nothing but its people is known: everything else follows the planning figures. */
export const NO_FIGURES = {
  downMbps: null,
  upMbps: null,
  downGb: null,
  upGb: null,
  windowHours: null,
  source: null,
} as const satisfies Omit<UseFigures, "peopleAtOnce">;
