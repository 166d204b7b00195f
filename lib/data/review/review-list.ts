import "server-only";
import { query } from "@/lib/data/db";
import { can, ROLES } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { ListedReview } from "@/lib/domain/review/listed-review";
import type { ReviewState } from "@/lib/domain/review/states";
import { Prisma } from "@/prisma/generated/client";

/** The roles that read reviews. */
const READERS = ROLES.filter((role) => can(role, "review:read"));

const MOST_LISTED = 200;

/** The reviews of the organisations in which a person may read them: what is due first, then the oldest; then the ended. */
export function listReviews(person: Person, { open }: { open: boolean }): Promise<ListedReview[]> {
  const order = open
    ? Prisma.sql`r.due_on ASC NULLS LAST, r.created_at ASC`
    : Prisma.sql`r.ended_at DESC NULLS LAST`;
  return query<ListedReview>(Prisma.sql`
    SELECT r.id, r.state, r.created_at AS "createdAt", to_char(r.due_on, 'YYYY-MM-DD') AS "dueOn",
      c.name AS commissioner, o.name AS supplier, p.name AS product, s.number,
      (SELECT count(*)::integer FROM (
        SELECT DISTINCT ON (requirement_id) verdict FROM verdicts WHERE review_id = r.id
        ORDER BY requirement_id, number DESC) newest WHERE verdict IS NOT NULL) AS judged
    FROM reviews r JOIN submissions s ON s.id = r.submission_id
      JOIN organisations o ON o.id = s.organisation_id LEFT JOIN services p ON p.id = s.product_id
      JOIN organisations c ON c.id = r.commissioner_id
      JOIN memberships m ON m.organisation_id = c.id AND m.person_id = ${person.id}::uuid
    WHERE m.role = ANY(${READERS}) AND (r.state = ANY(${OPEN})) = ${open}
    ORDER BY ${order}, r.id LIMIT ${MOST_LISTED}`);
}

/** Whether a person `p` may read a review. Part of the query that finds out who is signed in. */
export const HAS_REVIEWS = Prisma.sql`EXISTS (
  SELECT FROM memberships m JOIN reviews r ON r.commissioner_id = m.organisation_id
  WHERE m.person_id = p.id AND m.role = ANY(${READERS}))`;

const OPEN: ReviewState[] = ["waiting", "under_review", "returned"];
