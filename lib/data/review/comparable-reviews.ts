import "server-only";
import { query } from "@/lib/data/db";
import { can, ROLES } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import { sees } from "@/lib/domain/review/sight";
import { REVIEW_STATES, type ReviewState } from "@/lib/domain/review/states";
import { Prisma } from "@/prisma/generated/client";

/** The review of a submission that can be put beside others. */
export interface ComparableReview {
  id: string;
  state: ReviewState;
  commissioner: string;
  supplier: string;
  /** The name of the product; null for the whole organisation. */
  product: string | null;
  number: number;
  /** When it was declared. */
  at: Date;
  /** The need, in the words in which the organisation asked for it. */
  askedFor: string | null;
}

const MOST_LISTED = 200;
const SEEN = REVIEW_STATES.filter((state) => sees("commissioner", "submission", state));

/**
 * The newest submission of each product and organisation that a person may read as a reviewer, unless it is withdrawn:
 * those that answer the same request together.
 */
export function listComparable(person: Person): Promise<ComparableReview[]> {
  const roles = ROLES.filter((role) => can(role, "review:read"));
  return query<ComparableReview>(Prisma.sql`
    SELECT * FROM (
      SELECT DISTINCT ON (r.commissioner_id, s.organisation_id, s.product_id)
        r.id, r.state, c.name AS commissioner, o.name AS supplier, p.name AS product, s.number, s.at,
        (SELECT q.product_name FROM submission_requests q JOIN shares h ON h.id = q.share_id
         WHERE h.commissioner_id = r.commissioner_id AND h.organisation_id = s.organisation_id
           AND h.product_id IS NOT DISTINCT FROM s.product_id
         ORDER BY q.asked_at DESC LIMIT 1) AS "askedFor"
      FROM reviews r JOIN submissions s ON s.id = r.submission_id
        JOIN organisations o ON o.id = s.organisation_id LEFT JOIN services p ON p.id = s.product_id
        JOIN organisations c ON c.id = r.commissioner_id
        JOIN memberships m ON m.organisation_id = c.id AND m.person_id = ${person.id}::uuid
      WHERE m.role = ANY(${roles}) AND r.state = ANY(${SEEN})
        AND NOT EXISTS (SELECT FROM submission_withdrawals w WHERE w.submission_id = s.id)
      ORDER BY r.commissioner_id, s.organisation_id, s.product_id, s.number DESC) newest
    ORDER BY lower("askedFor") NULLS LAST, lower(supplier), lower(product) NULLS FIRST, id LIMIT ${MOST_LISTED}`);
}
