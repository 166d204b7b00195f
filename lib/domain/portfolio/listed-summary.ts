import type { OutcomeLevel } from "../scoring/types";
import type { Movement } from "./movement";
import type { StandingKey } from "./standings";

/** One organisation, or one product, of a portfolio. */
export interface ListedSummary {
  id: string;
  name: string;
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
