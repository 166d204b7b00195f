import type { ReviewState } from "./states";

/** A review in the inbox of a commissioning organisation. */
export interface ListedReview {
  id: string;
  state: ReviewState;
  createdAt: Date;
  /** An ISO date. */
  dueOn: string | null;
  commissioner: string;
  supplier: string;
  /** The name of the product; null for the whole organisation. */
  product: string | null;
  number: number;
  /** How many requirements have a verdict. */
  judged: number;
}
