import "server-only";
import { query } from "@/lib/data/db";
import { isAccepted } from "@/lib/domain/inherit/later-versions";
import { can, ROLES } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { NewerVersion } from "@/lib/domain/review/newer-version";
import { READABLE_STATES } from "@/lib/domain/review/sight";
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
  /** A newer version that is not accepted, or not yet, where this one is. */
  newer: NewerVersion | null;
}

const MOST_LISTED = 200;

const ACCEPTED = REVIEW_STATES.filter(isAccepted);

/**
 * The submission of each product and organisation that counts for a person who may read it as a reviewer: the newest
 * accepted, else the newest, and none that is withdrawn. Those that answer the same request stand together.
 */
export function listComparable(person: Person): Promise<ComparableReview[]> {
  const roles = ROLES.filter((role) => can(role, "review:read"));
  return query<ComparableReview>(Prisma.sql`
    SELECT * FROM (
      SELECT DISTINCT ON (r.commissioner_id, s.organisation_id, s.product_id)
        r.id, r.state, c.name AS commissioner, o.name AS supplier, p.name AS product, s.number, s.at,
        CASE WHEN first_value(s.number) OVER newest_first > s.number THEN json_build_object(
          'id', first_value(r.id) OVER newest_first, 'number', first_value(s.number) OVER newest_first,
          'state', first_value(r.state) OVER newest_first) END AS newer,
        (SELECT q.product_name FROM submission_requests q JOIN shares h ON h.id = q.share_id
         WHERE h.commissioner_id = r.commissioner_id AND h.organisation_id = s.organisation_id
           AND h.product_id IS NOT DISTINCT FROM s.product_id
         ORDER BY q.asked_at DESC LIMIT 1) AS "askedFor"
      FROM reviews r JOIN submissions s ON s.id = r.submission_id
        JOIN organisations o ON o.id = s.organisation_id LEFT JOIN services p ON p.id = s.product_id
        JOIN organisations c ON c.id = r.commissioner_id
        JOIN memberships m ON m.organisation_id = c.id AND m.person_id = ${person.id}::uuid
      WHERE m.role = ANY(${roles}) AND r.state = ANY(${READABLE_STATES})
        AND NOT EXISTS (SELECT FROM submission_withdrawals w WHERE w.submission_id = s.id)
      WINDOW newest_first AS (
        PARTITION BY r.commissioner_id, s.organisation_id, s.product_id ORDER BY s.number DESC)
      ORDER BY r.commissioner_id, s.organisation_id, s.product_id, r.state = ANY(${ACCEPTED}) DESC, s.number DESC)
      counts
    ORDER BY lower("askedFor") NULLS LAST, lower(supplier), lower(product) NULLS FIRST, id LIMIT ${MOST_LISTED}`);
}
