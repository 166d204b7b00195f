import "server-only";
import { isOffered } from "@/lib/data/submission/is-offered";
import { OPEN_STATUSES } from "@/lib/domain/plan/statuses";
import { REVIEW_STATES } from "@/lib/domain/review/states";
import { canMove } from "@/lib/domain/review/transitions";
import { Prisma } from "@/prisma/generated/client";

/** What a notice `n` is about: the id in its key, as `assigned:<id>`. */
const ABOUT = Prisma.sql`nullif(split_part(n.key, ':', 2), '')::uuid`;

const UNDECIDED = REVIEW_STATES.filter((state) => canMove(state, "supersede"));

/**
 * Whether what a notice `n` asks for is done, or nobody needs it any more. Read off the thing itself: whoever did it,
 * and however, the notice says so.
 */
export const SETTLED = Prisma.sql`(CASE
  WHEN n.kind IN ('assigned', 'due_soon', 'overdue') THEN EXISTS (
    SELECT FROM assignments WHERE id = ${ABOUT} AND ended_at IS NOT NULL)
  WHEN n.kind IN ('action_owned', 'action_due_soon', 'action_overdue') THEN EXISTS (
    SELECT FROM actions WHERE id = ${ABOUT} AND (merged_into_id IS NOT NULL OR status <> ALL(${[...OPEN_STATUSES]})))
  WHEN n.kind = 'to_declare' THEN EXISTS (
    SELECT FROM preparations x WHERE x.id = ${ABOUT}
      AND (x.ended IS NOT NULL OR NOT ${isOffered(Prisma.sql`x.product_id`)}))
  WHEN n.kind = 'returned' THEN EXISTS (
    SELECT FROM reviews r JOIN submissions s ON s.id = r.submission_id
    WHERE r.id = ${ABOUT} AND (r.state <> 'returned' OR NOT ${isOffered(Prisma.sql`s.product_id`)}))
  WHEN n.kind = 'submission_received' THEN EXISTS (
    SELECT FROM reviews WHERE id = ${ABOUT} AND state <> ALL(${UNDECIDED}))
  WHEN n.kind = 'submission_requested' THEN EXISTS (
    SELECT FROM submission_requests WHERE id = ${ABOUT} AND ended IS NOT NULL)
  WHEN n.kind = 'query_asked' THEN EXISTS (
    SELECT FROM query_messages m JOIN review_queries q ON q.id = m.query_id
    JOIN reviews r ON r.id = q.review_id
    WHERE m.id = ${ABOUT} AND (q.closed_at IS NOT NULL OR r.state <> ALL(${UNDECIDED}) OR EXISTS (
      SELECT FROM query_messages WHERE query_id = q.id AND side = 'supplier' AND at >= m.at)))
  ELSE false END)`;
