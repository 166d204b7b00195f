import { OVERHEAD, planningFigure } from "./planning-figures";
import type { SizedUse } from "./types";

const SECONDS_IN_AN_HOUR = 3600;
/** Decimal, as networks and storage are sold. */
const MEGABITS_IN_A_GIGABYTE = 8000;
/** Lines are rounded up to hundredths of a megabit. */
const STEPS = 100;
const KBPS_IN_A_STEP = 10;
/** What floating arithmetic may add to a whole number of steps. */
const DUST = 1e-6;

export interface Demand {
  /** In kbps with overhead; null where a figure is not known. */
  down: number | null;
  up: number | null;
  figure: "own" | "planning" | "none";
}

/** What a service needs at a site: its people at once, and its scheduled transfer spread over its window. */
export function demandOf(use: SizedUse): Demand {
  const planning = planningFigure(use.service.traffic);
  const { peopleAtOnce, windowHours } = use;
  const own = use.downMbps !== null || use.upMbps !== null;
  return {
    down: kbps(peopleAtOnce, use.downMbps ?? planning?.downMbps, use.downGb, windowHours),
    up: kbps(peopleAtOnce, use.upMbps ?? planning?.upMbps, use.upGb, windowHours),
    figure: own ? "own" : planning ? "planning" : "none",
  };
}

function kbps(
  people: number,
  each: number | undefined,
  gb: number | null,
  hours: number | null,
): number | null {
  if (people > 0 && each === undefined) return null;
  if (gb && !hours) return null;
  const forPeople = people * (each ?? 0);
  const forTransfer = gb && hours ? (gb * MEGABITS_IN_A_GIGABYTE) / (hours * SECONDS_IN_AN_HOUR) : 0;
  return Math.ceil((forPeople + forTransfer) * (1 + OVERHEAD) * STEPS - DUST) * KBPS_IN_A_STEP || 0;
}
