import { REVIEW_STATE_WORDS } from "./state-words";
import type { ReviewState } from "./states";

/** A version that came after the one that counts, and its review. */
export interface NewerVersion {
  id: string;
  number: number;
  state: ReviewState;
}

/** "Version 3 is newer: under review" */
export const newerInWords = ({ number, state }: NewerVersion): string =>
  `Version ${number} is newer: ${REVIEW_STATE_WORDS[state].label.toLowerCase()}`;
