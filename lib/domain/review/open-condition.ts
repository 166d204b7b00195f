/** A condition that the supplier of an accepted submission has yet to meet. */
export interface OpenCondition {
  id: string;
  reviewId: string;
  submissionId: string;
  commissioner: string;
  product: string | null;
  requirement: string | null;
  what: string;
  /** An ISO date. */
  dueOn: string;
}
