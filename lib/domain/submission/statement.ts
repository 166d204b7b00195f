import type { ScopeKey } from "../scope";

/** What a submission says something about, in the order in which a comparison shows it. */
export const PARTS = ["result", "fact", "place", "outcome", "answer", "evidence", "check"] as const;
export type Part = (typeof PARTS)[number];

/** One thing that a submission says. No two of the same submission have the same part, id, requirement and scope. */
export interface Statement {
  part: Part;
  id: string;
  /** The requirement that it is about, if it is about one. */
  requirement: string | null;
  scope: ScopeKey;
  /** How to call the place: empty where it is the organisation. */
  place: string;
  /** What is said something about, in words: a question, a piece of evidence. */
  about: string;
  /** What is said, in words. */
  says: string;
  /** What is said, so that the same is the same however it is worded or ordered. */
  value: string;
}
