import { monthsBefore } from "../dates";
import { REACHES, type RegisterReview } from "@/lib/domain/register/register-review";

/** A review as it stands in the record. */
export interface KeptReview extends RegisterReview {
  /** Whether somebody said that what was missing is there now. */
  putRight: boolean;
}

/** What the reviews of a register come to on a day. */
export interface ReviewsAsOf {
  newest: RegisterReview;
  /** The one that stands for most of those concerned: of the last 12 months, or the newest where those saw none. */
  widest: RegisterReview;
  /** Those that found something missing which nobody has put right. */
  open: RegisterReview[];
}

const MONTHS_THAT_COUNT = 12;

/**
 * Null without a review. A later review, however small, takes back neither what an earlier one found nor how far it
 * reached.
 *
 * @param reviews newest first
 * @param today ISO date
 */
export function reviewsAsOf(reviews: readonly KeptReview[], today: string): ReviewsAsOf | null {
  const [newest] = reviews;
  if (!newest) return null;
  const since = monthsBefore(today, MONTHS_THAT_COUNT);
  const recent = reviews.filter(({ reviewedOn }) => reviewedOn >= since);
  const widest = recent.reduce((one, other) => (width(other) > width(one) ? other : one), newest);
  return { newest, widest, open: reviews.filter(isOpen) };
}

/** Whether a review found something missing that nobody has put right. */
export const isOpen = ({
  missing,
  putRight,
}: {
  missing: string | null;
  putRight: object | boolean | null;
}) => missing !== null && !putRight;

const width = ({ reach }: RegisterReview) => REACHES.findIndex(({ value }) => value === reach);
