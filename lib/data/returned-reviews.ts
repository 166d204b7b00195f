import "server-only";
import { NotFound } from "@/lib/domain/errors";
import type { Transaction } from "./db";
import { knownId } from "./ids";
import type { Subject } from "./open-reviews";

/** A review that sent the newest submission of a subject back, and what it wants answered again. */
export interface ReturnedReview {
  id: string;
  commissioner: string;
  requirements: string[];
  message: string;
  at: Date;
}

/**
 * The reviews that returned the newest submission of a subject and wait for another. Only those of a submission of the
 * same assessment can be answered: what was answered under another policy has no place in it.
 */
export async function listReturned(
  transaction: Transaction,
  subject: Subject,
  assessmentId: string,
): Promise<ReturnedReview[]> {
  const newest = await transaction.submission.findFirst({
    where: { ...subject, withdrawal: null },
    orderBy: { number: "desc" },
    select: {
      assessmentId: true,
      reviews: {
        where: { state: "returned" },
        select: { id: true, commissioner: { select: { name: true } }, returned: true },
        orderBy: { id: "asc" },
      },
    },
  });
  if (newest?.assessmentId !== assessmentId) return [];
  return newest.reviews.flatMap(({ id, commissioner, returned }) =>
    returned
      ? {
          id,
          commissioner: commissioner.name,
          requirements: returned.requirements,
          message: returned.message,
          at: returned.at,
        }
      : [],
  );
}

/** Makes sure that a submission may answer this review. */
export async function demandReturned(
  transaction: Transaction,
  subject: Subject,
  assessmentId: string,
  reviewId: string,
): Promise<void> {
  const id = knownId(reviewId);
  const returned = await listReturned(transaction, subject, assessmentId);
  if (!returned.some((review) => review.id === id)) throw new NotFound("a returned review");
}
