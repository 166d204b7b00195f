import "server-only";
import { query } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { NotFound } from "@/lib/domain/errors";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { maySee, type Seen } from "@/lib/domain/review/sight";
import type { ReviewState } from "@/lib/domain/review/states";
import { Prisma } from "@/prisma/generated/client";

/** How somebody came to see a submission: as one of its organisation, or as one of an organisation that reviews it. */
export interface SubmissionSight {
  id: string;
  organisationId: string;
  /** Their role in the organisation whose submission it is; null for everybody else. */
  role: Role | null;
  /** The reviews through which they see it. */
  reviews: { id: string; commissionerId: string }[];
}

interface Found {
  id: string;
  organisationId: string;
  role: Role | null;
  reviews: { id: string; commissionerId: string; state: ReviewState; role: Role }[];
}

/** Makes sure that somebody may see this of a submission, on either side. To everybody else there is nothing here. */
export async function demandSubmission(
  person: Person,
  submissionId: string,
  what: Seen,
): Promise<SubmissionSight> {
  const sight = await findSubmission(person, submissionId, what);
  if (!sight) throw new NotFound("not a submission of theirs");
  return sight;
}

/** The same, and null for whoever does not see this. */
export async function findSubmission(
  person: Person,
  submissionId: string,
  what: Seen,
): Promise<SubmissionSight | null> {
  const [found] = await query<Found>(Prisma.sql`
    SELECT s.id::text AS id, s.organisation_id::text AS "organisationId", m.role,
      (SELECT coalesce(json_agg(json_build_object('id', r.id, 'commissionerId', r.commissioner_id, 'state', r.state,
                'role', c.role) ORDER BY r.id), '[]')
       FROM reviews r JOIN memberships c ON c.organisation_id = r.commissioner_id AND c.person_id = ${person.id}::uuid
       WHERE r.submission_id = s.id) AS reviews
    FROM submissions s
    LEFT JOIN memberships m ON m.organisation_id = s.organisation_id AND m.person_id = ${person.id}::uuid
    WHERE s.id = ${knownId(submissionId)}::uuid`);
  if (!found) return null;
  const { id, organisationId } = found;
  const role = maySee(found.role, "supplier", what, "draft") ? found.role : null;
  const reviews = found.reviews.filter((review) => maySee(review.role, "commissioner", what, review.state));
  if (!role && reviews.length === 0) return null;
  return {
    id,
    organisationId,
    role,
    reviews: reviews.map((review) => ({ id: review.id, commissionerId: review.commissionerId })),
  };
}
