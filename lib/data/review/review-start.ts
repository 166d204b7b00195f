import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { fingerprint, newToken } from "@/lib/data/tokens";
import type { Person } from "@/lib/domain/people/person";
import type { Depth } from "@/lib/domain/review/review";
import { proposeSample } from "@/lib/domain/review/sample";
import { sees } from "@/lib/domain/review/sight";
import { REVIEW_STATES } from "@/lib/domain/review/states";
import { readContent } from "@/lib/domain/submission/content";
import { Prisma } from "@/prisma/generated/client";
import { recordReview } from "./review-record";
import { moveReview } from "./review-right";
import { readReview } from "./reviews";

/**
 * Begins a review. The random part of a sample is drawn now, from a seed that is kept: nobody can choose it, and anybody
 * can draw it again, by the SHA-256 of the seed, a blank and the id of each requirement, the lowest first.
 */
export function startReview(person: Person, reviewId: string, depth: Depth): Promise<void> {
  return moveReview(person, reviewId, "start", async (transaction, review) => {
    const seed = newToken();
    const { content } = await transaction.submission.findUniqueOrThrow({
      where: { id: review.submissionId },
      select: { content: true },
    });
    const sample =
      depth === "sample" &&
      proposeSample(readContent(content), {
        overclaimed: new Set(await overclaimedBefore(transaction, review.id)),
        lotOf: (requirement) => fingerprint(`${seed} ${requirement}`),
      });
    await transaction.review.update({
      where: { id: review.id },
      data: {
        state: "under_review",
        version: { increment: 1 },
        startedAt: new Date(),
        startedById: person.id,
        depth,
        ...(sample ? { seed, sample } : { seed: null, sample: Prisma.DbNull }),
      },
    });
    await recordReview(transaction, person, "commissioner", "review:start", review, { depth });
  });
}

/** What the page says before: on which requirements this supplier claimed too much before, as far as these reviewers know. */
export async function readOverclaimed(person: Person, reviewId: string): Promise<string[]> {
  const { id } = await readReview(person, reviewId);
  return overclaimedBefore(db, id);
}

/** The states in which the reviewer stands behind the verdicts: then the supplier is told of them. */
const TOLD = REVIEW_STATES.filter((state) => sees("supplier", "verdicts", state));

/** Requirements on which the same reviewing organisation agreed only partly, or not, in another review of the supplier. */
async function overclaimedBefore(transaction: Transaction, reviewId: string): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ requirement: string }[]>`
    SELECT DISTINCT requirement_id AS requirement FROM (
      SELECT DISTINCT ON (v.review_id, v.requirement_id) v.requirement_id, v.verdict
      FROM reviews this JOIN submissions s ON s.id = this.submission_id
        JOIN submissions t ON t.organisation_id = s.organisation_id
        JOIN reviews r ON r.submission_id = t.id AND r.commissioner_id = this.commissioner_id
        JOIN verdicts v ON v.review_id = r.id
      WHERE this.id = ${reviewId}::uuid AND r.id <> this.id AND (r.state = ANY(${TOLD}) OR EXISTS (
        SELECT FROM review_returns WHERE review_id = r.id))
      ORDER BY v.review_id, v.requirement_id, v.number DESC) newest
    WHERE verdict IN ('partly', 'disagree') ORDER BY requirement_id`;
  return rows.map(({ requirement }) => requirement);
}
