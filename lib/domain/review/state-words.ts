import type { Words } from "../scoring/words";
import type { Depth } from "./review";
import type { SampleReason } from "./sample";
import type { ReviewState, Verdict } from "./states";
import type { Side } from "./transitions";

/** The word of each state of a review, and what it means to each side. */
export const REVIEW_STATE_WORDS: Record<ReviewState, { label: string } & Record<Side, string>> = {
  waiting: {
    label: "Waiting",
    commissioner: "Nobody has begun to review it.",
    supplier: "The commissioning organisation has not begun to review it.",
  },
  under_review: {
    label: "Under review",
    commissioner: "Judge the requirements, ask the supplier, then return it or decide.",
    supplier: "The commissioning organisation is reviewing it and may ask you questions.",
  },
  returned: {
    label: "Returned",
    commissioner: "The supplier is to change some requirements and submit again.",
    supplier: "Change what is named, then submit again.",
  },
  accepted: {
    label: "Accepted",
    commissioner: "You accept this submission.",
    supplier: "The commissioning organisation accepts this submission.",
  },
  accepted_with_conditions: {
    label: "Accepted with conditions",
    commissioner: "You accept this submission. The supplier has things to do.",
    supplier: "The commissioning organisation accepts this submission. You have things to do.",
  },
  not_accepted: {
    label: "Not accepted",
    commissioner: "The reasons are in the decision.",
    supplier: "The reasons are in the decision. You can submit again.",
  },
  superseded: {
    label: "Replaced",
    commissioner: "A newer submission took its place before it was decided.",
    supplier: "A newer submission took its place before it was decided.",
  },
  withdrawn: {
    label: "Withdrawn",
    commissioner: "The supplier withdrew it before it was decided. You can read it still.",
    supplier: "You withdrew it before it was decided.",
  },
  ended: {
    label: "Ended",
    commissioner: "The supplier no longer shares it.",
    supplier: "You no longer share it.",
  },
};

export const VERDICT_WORDS: Record<Verdict, Words> = {
  agree: { label: "Agree", meaning: "The answer stands as the supplier gives it." },
  partly: { label: "Partly agree", meaning: "It counts as partly met at most." },
  disagree: { label: "Disagree", meaning: "It counts as not met." },
  cannot_tell: { label: "Cannot tell", meaning: "There is not enough to go by. It counts as unknown." },
};

export const DEPTH_WORDS: Record<Depth, string> = {
  full: "Everything that applies",
  sample: "A sample, by risk",
};

export const SAMPLE_REASON_WORDS: Record<SampleReason, string> = {
  asserted: "Mandatory, and nothing but the supplier’s word proves it",
  overclaimed: "This supplier claimed too much here before",
  random: "Drawn at random",
};
