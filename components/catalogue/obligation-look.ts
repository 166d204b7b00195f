import type { TagColour } from "@/components/nhs/tag";
import type { Obligation } from "@/lib/domain/catalogue/schema";

/** The word and the colour of each obligation. Red is kept for a must that falls short. */
export const OBLIGATION_LOOK: Record<Obligation, { label: string; colour?: TagColour }> = {
  must: { label: "Must" },
  should: { label: "Should", colour: "aqua-green" },
  consider: { label: "Consider", colour: "grey" },
};
