import { SIGHT, sees, type Seen, type Stage } from "./sight";
import { REVIEW_STATE_WORDS } from "./state-words";
import { REVIEW_STATES } from "./states";
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

const STAGES: readonly Stage[] = ["draft", ...REVIEW_STATES];

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
  const words = seen.map((stage) =>
    stage === "draft" ? "draft" : REVIEW_STATE_WORDS[stage].label.toLowerCase(),
  );
  return `While the review is ${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
