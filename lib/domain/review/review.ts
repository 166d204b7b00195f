import type { SubmissionContent } from "../submission/content";
import type { Sample } from "./sample";
import type { Stage } from "./sight";
import type { Decision, ReviewState, Verdict } from "./states";
import type { Side } from "./transitions";

/** How deep a review looks: at every requirement that applies, or at a sample of them. */
export const DEPTHS = ["full", "sample"] as const;
export type Depth = (typeof DEPTHS)[number];

/** A review as one of its two sides may see it: what that side may not see yet is null or empty. */
export interface Review {
  id: string;
  state: ReviewState;
  /** What is seen of it goes by this. */
  stage: Stage;
  version: number;
  /** When it began to wait. */
  createdAt: Date;
  /** An ISO date. */
  dueOn: string | null;
  endedAt: Date | null;
  /** The review that took its place, of a newer submission: open queries are found there. */
  goesOn: { id: string; submissionId: string; number: number } | null;
  depth: Depth | null;
  sample: Sample | null;
  /** What the lots of the sample were worked out from. */
  seed: string | null;
  commissioner: { name: string; reference: string };
  submission: SubmittedTo;
  content: SubmissionContent | null;
  /** The submission of the same subject that this side of the review had before. */
  previous: { id: string; content: SubmissionContent } | null;
  /** The newest on each requirement, by its id; none for what is not judged, or not any more. */
  verdicts: ReadonlyMap<string, GivenVerdict>;
  /** How many verdicts were ever given: goes up with each, so that nobody signs what they have not seen. */
  judgements: number;
  queries: Query[];
  returned: Returned | null;
  decided: Decided | null;
  conditions: Condition[];
}

/** The submission that a review is of. */
interface SubmittedTo {
  id: string;
  number: number;
  at: Date;
  sha256: string;
  supplier: { name: string; reference: string };
  /** The name of the product; null for the whole organisation. */
  product: string | null;
  withdrawn: { at: Date; reason: string } | null;
}

export interface GivenVerdict {
  verdict: Verdict;
  /** What the supplier should do; null where nothing was said or may be seen. */
  recommendation: string | null;
  /** For reviewers only. */
  note: string | null;
  at: Date;
  by: string | null;
  /** Goes up with every verdict on the requirement. */
  number: number;
  /** Taken along from the review before. */
  carried: boolean;
}

/** A thread about a requirement, the oldest message first. */
export interface Query {
  id: string;
  requirement: string;
  closedAt: Date | null;
  messages: { id: string; side: Side; text: string; at: Date; by: string }[];
}

export interface Returned {
  requirements: string[];
  message: string;
  at: Date;
  by: string;
}

/** A decision as it was signed. */
export interface Decided {
  decision: Decision;
  reasons: string;
  name: string;
  position: string;
  sha256: string;
  at: Date;
}

export interface Condition {
  id: string;
  requirement: string | null;
  what: string;
  /** An ISO date. */
  dueOn: string;
  done: { at: Date; note: string | null } | null;
  metAt: Date | null;
}

/** Whether a query waits for the supplier: the commissioning organisation spoke last, and has not closed it. */
export const waitsForSupplier = ({ closedAt, messages }: Query): boolean =>
  closedAt === null && messages.at(-1)?.side === "commissioner";

/** The verdicts alone, by requirement. */
export const verdictsIn = ({ verdicts }: Pick<Review, "verdicts">): ReadonlyMap<string, Verdict> =>
  new Map([...verdicts].map(([requirement, { verdict }]) => [requirement, verdict]));
