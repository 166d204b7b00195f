import { STATUSES } from "../catalogue/shape/words";
import type { Status } from "../scoring/types";
import { STATUS_WORDS, type Words } from "../scoring/words";

/** Where an organisation stands, as its board counts it: the status of its assessment, or that it has none. */
export type StandingKey = Status | "not_started";

/** In the order of a board's page: the furthest on first, then what nobody can judge yet. */
export const STANDINGS: readonly StandingKey[] = [
  "fully_met",
  "met_with_explanations",
  "mandatory_met",
  "approaching",
  "mandatory_not_met",
  "incomplete",
  "not_started",
];

/** Those in which everything mandatory is met. */
export const MEETS: readonly StandingKey[] = ["fully_met", "met_with_explanations", "mandatory_met"];

/** How far on, from 0. */
export const standingRank = (standing: StandingKey): number =>
  standing === "not_started" ? 0 : STATUSES.indexOf(standing) + 1;

export const STANDING_WORDS: Record<StandingKey, Words> = {
  ...STATUS_WORDS,
  not_started: { label: "Not started", meaning: "No assessment has been started." },
};
