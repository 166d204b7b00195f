import "server-only";
import type { Transaction } from "@/lib/data/db";
import { REVIEW_STATES } from "@/lib/domain/review/states";
import { canMove } from "@/lib/domain/review/transitions";
import type { Subject } from "./open-reviews";

const SUPERSEDED = REVIEW_STATES.filter((state) => canMove(state, "supersede"));

/** Ends the undecided reviews of earlier submissions of the same subject, oldest first. Nobody decides on them meanwhile. */
export async function supersede(
  transaction: Transaction,
  newest: Subject & { id: string; at: Date },
  commissionerId: string,
) {
  const open = await transaction.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM reviews r JOIN submissions s ON s.id = r.submission_id
    WHERE r.commissioner_id = ${commissionerId}::uuid AND r.state = ANY(${SUPERSEDED}) AND s.id <> ${newest.id}::uuid
      AND s.organisation_id = ${newest.organisationId}::uuid
      AND s.product_id IS NOT DISTINCT FROM ${newest.productId}::uuid
    ORDER BY r.id FOR UPDATE OF r`;
  const where = { id: { in: open.map(({ id }) => id) } };
  await transaction.review.updateMany({
    where,
    data: { state: "superseded", endedAt: newest.at, version: { increment: 1 } },
  });
  return transaction.review.findMany({ where, orderBy: { id: "asc" } });
}

/** What was judged stands where nothing changed: the newest verdict on each requirement that was not answered again. */
export async function carryVerdicts(
  transaction: Transaction,
  review: { from: string; to: string },
  changed: readonly string[],
): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO verdicts (review_id, requirement_id, number, verdict, recommendation, note, at, by_id, carried)
    SELECT ${review.to}::uuid, requirement_id, 1, verdict, recommendation, note, at, by_id, true FROM (
      SELECT DISTINCT ON (requirement_id) * FROM verdicts WHERE review_id = ${review.from}::uuid
      ORDER BY requirement_id, number DESC) newest
    WHERE verdict IS NOT NULL AND requirement_id <> ALL(${[...changed]}::text[])`;
}

/** What was asked and is still open goes on with the review: the thread is read, answered and closed there from now on. */
export async function carryQueries(
  transaction: Transaction,
  earlier: readonly { id: string }[],
  to: string,
): Promise<void> {
  await transaction.reviewQuery.updateMany({
    where: { reviewId: { in: earlier.map(({ id }) => id) }, closedAt: null },
    data: { reviewId: to },
  });
}
