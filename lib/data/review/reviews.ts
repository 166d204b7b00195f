import "server-only";
import { knownId } from "@/lib/data/ids";
import { demand } from "@/lib/data/people/access";
import { NotFound } from "@/lib/domain/errors";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { Review } from "@/lib/domain/review/review";
import { needsToSee } from "@/lib/domain/review/sight";
import type { Side } from "@/lib/domain/review/transitions";
import { reviewAsSeen } from "./review-as-seen";
import { readRight } from "./review-right";

/** A review, and the role of its reader on their side. */
export type ReadReview = Review & { role: Role };

/** A review for somebody of the organisation that reviews. */
export const readReview = (person: Person, reviewId: string): Promise<ReadReview> =>
  readAs(person, reviewId, "commissioner");

/** A review of a submission, as far as its supplier may see it. @throws NotFound for a review of another submission */
export async function readReviewOf(
  person: Person,
  submissionId: string,
  reviewId: string,
): Promise<ReadReview> {
  const review = await readAs(person, reviewId, "supplier");
  if (review.submission.id !== knownId(submissionId)) throw new NotFound("review of another submission");
  return review;
}

async function readAs(person: Person, reviewId: string, side: Side): Promise<ReadReview> {
  const { review, roles } = await readRight(person, reviewId);
  const role = roles[side];
  demand(role, needsToSee(side, "review_state"));
  return { ...(await reviewAsSeen(review.id, side)), role: role! };
}
