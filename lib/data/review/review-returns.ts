import "server-only";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { recordReview, tellSide } from "./review-record";
import { moveReview } from "./review-right";
import { demandAnswered } from "./verdicts";

/**
 * Sends a submission back to its supplier, who changes these requirements and no others, and submits again.
 * @throws Refused when none is named
 */
export async function returnReview(
  person: Person,
  reviewId: string,
  { requirements, message }: { requirements: string[]; message: string },
): Promise<void> {
  if (requirements.length === 0) throw new Refused("Choose what the supplier is to change", "requirements");
  return moveReview(person, reviewId, "return", async (transaction, review) => {
    await demandAnswered(transaction, review.submissionId, requirements);
    await transaction.reviewReturn.create({
      data: { reviewId: review.id, requirements: [...new Set(requirements)], message, byId: person.id },
    });
    await transaction.review.update({
      where: { id: review.id },
      data: { state: "returned", version: { increment: 1 } },
    });
    await recordReview(transaction, person, "commissioner", "review:return", review, { requirements });
    await tellSide(transaction, person, "supplier", review, {
      kind: "returned",
      words: { by: review.commissioner, what: review.what, why: message },
      key: `returned:${review.id}`,
    });
  });
}
