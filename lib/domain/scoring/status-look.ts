import type { StateColour } from "@/lib/domain/state-colour";
import type { Status } from "./types";

/** A symbol and a colour per status. The circle fills up on the way to fully met. */
export const STATUS_LOOK: Record<Status, { symbol: string; colour: StateColour }> = {
  incomplete: { symbol: "?", colour: "grey" },
  mandatory_not_met: { symbol: "○", colour: "red" },
  approaching: { symbol: "◔", colour: "orange" },
  mandatory_met: { symbol: "◑", colour: "blue" },
  met_with_explanations: { symbol: "◕", colour: "aqua-green" },
  fully_met: { symbol: "●", colour: "green" },
};
