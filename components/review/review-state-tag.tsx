import { Tag, type TagColour } from "@/components/nhs/tag";
import { REVIEW_STATE_WORDS } from "@/lib/domain/review/state-words";
import type { ReviewState } from "@/lib/domain/review/states";

const COLOURS: Record<ReviewState, TagColour> = {
  waiting: "grey",
  under_review: "blue",
  returned: "yellow",
  accepted: "green",
  accepted_with_conditions: "aqua-green",
  not_accepted: "red",
  superseded: "white",
  withdrawn: "white",
  ended: "white",
};

/** Where a review stands, in a word. */
export const ReviewStateTag = ({ state }: { state: ReviewState }) => (
  <Tag colour={COLOURS[state]}>{REVIEW_STATE_WORDS[state].label}</Tag>
);
