import { CLOSED, SIGHT, sees, type Seen, STAGES } from "./sight";
import { REVIEW_STATE_WORDS } from "./state-words";
import { REVIEW_STATES, type ReviewState } from "./states";
import type { Side } from "./transitions";

/** What each side may see of a review, in words. */
const WHAT: Record<Seen, string> = {
  drafts: "Answers that are not submitted, notes, comments, assignments and their history",
  submission: "The submission: answers, reasons, outcomes, the list of evidence and the declaration",
  evidence_files: "Files of the evidence that the submission refers to, once found free of viruses",
  review_state: "How the review stands, and since when",
  sample: "Which requirements a reviewer looks at, and why these",
  verdicts: "The verdict on each requirement",
  recommendations: "What the supplier should do about a verdict",
  reviewed_status: "The status and indices by the reviewer’s verdicts",
  review_notes: "What reviewers note for each other",
  queries: "Queries and their answers",
  return: "What is returned for changes, and why",
  decision: "The decision, its reasons and conditions",
};

/** Every kind of thing, and when each side sees it. */
export const sightInWords = (): { what: string; supplier: string; commissioner: string }[] =>
  (Object.keys(SIGHT) as Seen[]).map((what) => ({
    what: WHAT[what],
    supplier: whenInWords("supplier", what),
    commissioner: whenInWords("commissioner", what),
  }));

function whenInWords(side: Side, what: Seen): string {
  const seen = STAGES.filter((stage) => sees(side, what, stage));
  if (seen.length === 0) return "Never";
  if (seen.length === STAGES.length) return "Always";
  const states = REVIEW_STATES.filter((state) => seen.includes(state));
  const told = CLOSED.filter((state) => seen.includes(`${state}_after_return`) && !states.includes(state));
  const during = `While the review is ${orOf(states)}`;
  return told.length > 0 ? `${during}, and once it is ${orOf(told)} after a return` : during;
}

function orOf(states: readonly ReviewState[]): string {
  const words = states.map((state) => REVIEW_STATE_WORDS[state].label.toLowerCase());
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
