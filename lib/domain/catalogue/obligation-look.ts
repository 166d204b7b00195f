import type { StateColour } from "@/lib/domain/state-colour";
import type { Obligation } from "@/lib/domain/catalogue/schema";

/** The word of each obligation, what it rests on, and its colour. Red is kept for a must that falls short. */
export const OBLIGATION_LOOK: Record<Obligation, { label: string; meaning: string; colour?: StateColour }> = {
  must: { label: "Must", meaning: "The policy says must or need to, or gives a plain order." },
  should: {
    label: "Should",
    meaning: "The policy says should, or calls something important without saying must.",
    colour: "aqua-green",
  },
  consider: {
    label: "Consider",
    meaning: "The policy asks for consideration. A recorded decision meets it, either way.",
    colour: "grey",
  },
};
