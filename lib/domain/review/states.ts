/** Where a review of a submission stands. Each has its words in `state-words.ts`. */
export const REVIEW_STATES = [
  /** Nobody has begun. */
  "waiting",
  "under_review",
  /** Sent back to the supplier for changes to some requirements. */
  "returned",
  "accepted",
  "accepted_with_conditions",
  "not_accepted",
  /** A newer submission came before this one was decided; its own review goes on. */
  "superseded",
  /** The supplier withdrew the submission before it was decided. Whoever it is shared with reads it still. */
  "withdrawn",
  /** The supplier no longer shares it, before it was decided. */
  "ended",
] as const;

export type ReviewState = (typeof REVIEW_STATES)[number];

/** What somebody decides about a submission. */
export const DECISIONS = ["accepted", "accepted_with_conditions", "not_accepted"] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a reviewer makes of one requirement. */
export const VERDICTS = ["agree", "partly", "disagree", "cannot_tell"] as const;
export type Verdict = (typeof VERDICTS)[number];
