import type { OutcomeLevel } from "../scoring/types";
import type { Movement } from "./movement";
import type { StandingKey } from "./standings";

/** What stands in a row: an assessment under way, or what a supplier submitted of a product or of itself. */
export const LISTED_AS = {
  assessment: "Organisation",
  submission: "Organisation, as submitted",
  product: "Product, as submitted",
} as const;

/** One organisation, or one product, of a portfolio. */
export interface ListedSummary {
  id: string;
  name: string;
  listedAs: keyof typeof LISTED_AS;
  type: string;
  status: StandingKey;
  movement: Movement;
  mandatoryIndex: number | null;
  recommendedIndex: number | null;
  answered: number;
  applicable: number;
  assurance: number;
  /** The level that decides about each section, by its id. */
  sections: Record<string, OutcomeLevel>;
  lateActions: number;
  unfundedMusts: number;
  expiredEvidence: number;
  hscnConnections: number;
  hscnPounds: number;
}
