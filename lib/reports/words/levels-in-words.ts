import { OUTCOME_ORDER } from "@/lib/domain/scoring/outcome-look";
import type { OutcomeLevel } from "@/lib/domain/scoring/types";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";

/** How many outcomes there are at each level: `3 fully met, 1 unknown`. */
export const levelsInWords = (levels: Record<OutcomeLevel, number>): string =>
  OUTCOME_ORDER.filter((level) => levels[level] > 0)
    .map((level) => `${levels[level]} ${LEVEL_WORDS[level].label.toLowerCase()}`)
    .join(", ");
