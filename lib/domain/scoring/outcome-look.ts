import type { StateColour } from "@/lib/domain/state-colour";
import type { Outcome, OutcomeLevel } from "./types";
import { LEVEL_WORDS } from "./words";

/** What the look of an outcome depends on. Without an obligation it is taken for a must, the stricter one. */
export type LookedAt = Pick<Outcome, "level"> &
  Partial<Pick<Outcome, "obligation" | "planned" | "explained">>;

/** From the best to the worst, then what says nothing. */
export const OUTCOME_ORDER: readonly OutcomeLevel[] = [
  "fully_met",
  "largely_met",
  "partly_met",
  "not_met",
  "unknown",
  "not_applicable",
];

/** One symbol per level, a circle that fills up, so that no state is told by colour alone. */
export const OUTCOME_SYMBOLS: Record<OutcomeLevel, string> = {
  not_met: "○",
  partly_met: "◔",
  largely_met: "◕",
  fully_met: "●",
  unknown: "?",
  not_applicable: "–",
};

/**
 * Red is for musts that fall short without a plan, purple where little is missing. Unknown is grey: a question,
 * not a failure.
 */
export function outcomeColour({ level, obligation = "must", planned, explained }: LookedAt): StateColour {
  if (level === "fully_met") return "green";
  if (level === "unknown") return "grey";
  if (level === "not_applicable") return "white";
  if (obligation === "must") return planned ? "orange" : level === "largely_met" ? "purple" : "red";
  return explained ? "blue" : "yellow";
}

/** Of a level alone, where musts and recommendations are counted together: no red, as no must may be behind it. */
export const LEVEL_COLOURS: Record<OutcomeLevel, StateColour> = {
  fully_met: "green",
  largely_met: "aqua-green",
  partly_met: "yellow",
  not_met: "pink",
  unknown: "grey",
  not_applicable: "white",
};

/** An outcome in words, with what its colour says of it besides: "Partly met, planned". */
export const outcomeInWords = ({ level, planned, explained }: Omit<LookedAt, "obligation">): string =>
  `${LEVEL_WORDS[level].label}${planned ? ", planned" : ""}${explained ? ", explained" : ""}`;
