import { can, type Permission, type Role } from "@/lib/domain/people/permissions";
import { REVIEW_STATES, type ReviewState } from "./states";
import type { Side } from "./transitions";

/** How a review comes to its end without a decision. */
export const CLOSED = ["superseded", "withdrawn", "ended"] as const satisfies readonly ReviewState[];
const AFTER_RETURN = CLOSED.map((state) => `${state}_after_return` as const);

/**
 * A submission before it is declared has no review yet; from then on its stage is the state of the review. A review that
 * was returned before it closed undecided is at a stage of its own: what it said then is known.
 */
export type Stage = "draft" | ReviewState | (typeof AFTER_RETURN)[number];

export const STAGES: readonly Stage[] = ["draft", ...REVIEW_STATES, ...AFTER_RETURN];

/** The stage of a review, by its state and whether it was ever returned. */
export function stageOf(state: ReviewState, returned: boolean): Stage {
  const closed = CLOSED.find((one) => one === state);
  return returned && closed ? `${closed}_after_return` : state;
}

const ALWAYS = "always";
const NEVER = "never";
const OPEN = ["waiting", "under_review", "returned"] as const satisfies readonly Stage[];
const DECIDED = ["accepted", "accepted_with_conditions", "not_accepted"] as const satisfies readonly Stage[];
/** From the declaration on. What was read once, or decided on, is not unseen again; what is no longer shared is. */
const SUBMITTED = [
  ...OPEN,
  ...DECIDED,
  "superseded",
  "withdrawn",
  "superseded_after_return",
  "withdrawn_after_return",
] as const satisfies readonly Stage[];
/** The supplier learns the verdicts together, once the reviewer stands behind all of them, and keeps them from then on. */
const TOLD = ["returned", ...DECIDED, ...AFTER_RETURN] as const satisfies readonly Stage[];

type When = typeof ALWAYS | typeof NEVER | readonly Stage[];

/**
 * Exactly what each side of a review sees, and at which stage. `lib/data` reads by it; a page shows it to both. The
 * sides are the people of the two organisations whose role lets them see it: see `needsToSee`.
 */
export const SIGHT = {
  /** Answers that are not submitted, comments, notes, assignments and history. */
  drafts: { supplier: ALWAYS, commissioner: NEVER },
  /** The submission: answers, reasons, outcomes, the list of evidence, the declaration. */
  submission: { supplier: ALWAYS, commissioner: SUBMITTED },
  /** Files of the evidence that the submission refers to, once found free of viruses. */
  evidence_files: { supplier: ALWAYS, commissioner: SUBMITTED },
  /** That a review is waiting, under way, returned, decided, and since when. */
  review_state: { supplier: ALWAYS, commissioner: ALWAYS },
  /** Which requirements a reviewer looks at, and why these. */
  sample: { supplier: DECIDED, commissioner: ALWAYS },
  verdicts: { supplier: TOLD, commissioner: ALWAYS },
  /** What the supplier should do about a verdict. */
  recommendations: { supplier: TOLD, commissioner: ALWAYS },
  /** The status and indices by the reviewer’s verdicts. */
  reviewed_status: { supplier: DECIDED, commissioner: ALWAYS },
  /** What reviewers note for each other. */
  review_notes: { supplier: NEVER, commissioner: ALWAYS },
  /** Queries and their answers. */
  queries: { supplier: ALWAYS, commissioner: ALWAYS },
  /** What is to be changed, and why. */
  return: { supplier: ALWAYS, commissioner: ALWAYS },
  /** The decision, its reasons and conditions. */
  decision: { supplier: ALWAYS, commissioner: ALWAYS },
} as const satisfies Record<string, Record<Side, When>>;

export type Seen = keyof typeof SIGHT;

/** Whether this side of a review sees this at this stage. */
export function sees(side: Side, what: Seen, stage: Stage): boolean {
  const when: When = SIGHT[what][side];
  if (when === ALWAYS || when === NEVER) return when === ALWAYS;
  return when.includes(stage);
}

/** The states of a review in which its commissioner reads the submission. */
export const READABLE_STATES = REVIEW_STATES.filter((state) => sees("commissioner", "submission", state));

/**
 * What somebody needs to be permitted in their own organisation. Its own files need as much here as where they are
 * kept: a submission is no way around the role.
 */
export function needsToSee(side: Side, what: Seen): Permission {
  if (side === "commissioner") return "review:read";
  return what === "evidence_files" ? "evidence:read" : "submission:read";
}

/** Whether somebody with this role on this side sees this at this stage: both tables in one rule. */
export const maySee = (role: Role | null | undefined, side: Side, what: Seen, stage: Stage): boolean =>
  can(role, needsToSee(side, what)) && sees(side, what, stage);
