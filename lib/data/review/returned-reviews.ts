import "server-only";
import { query, type Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demandAssessment } from "@/lib/data/people/access";
import { NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { sees } from "@/lib/domain/review/sight";
import { Prisma } from "@/prisma/generated/client";
import type { Subject } from "./open-reviews";

/** A review that sent a submission back, and what it wants answered again. */
export interface ReturnedReview {
  id: string;
  submissionId: string;
  /** Null for the whole organisation. */
  product: { id: string; name: string } | null;
  commissioner: string;
  requirements: string[];
  message: string;
  /** What the reviewers recommend, by requirement. */
  recommendations: Record<string, string>;
  at: Date;
}

/** The reviews of whatever an assessment was submitted for that wait for another submission of it. */
export async function readReturned(person: Person, assessmentId: string): Promise<ReturnedReview[]> {
  const { id } = await demandAssessment(person, assessmentId, "submission:read");
  return asReturned((await query<Row>(Prisma.sql`SELECT ${returnedOf(id)} AS returned`))[0]!);
}

/**
 * The reviews that returned the newest submission of a subject and wait for another. Only those of a submission of the
 * same assessment can be answered: what was answered under another policy has no place in it.
 */
export async function listReturned(
  transaction: Transaction,
  { productId }: Subject,
  assessmentId: string,
): Promise<ReturnedReview[]> {
  const [row] = await transaction.$queryRaw<Row[]>`SELECT ${returnedOf(assessmentId)} AS returned`;
  return asReturned(row!).filter(({ product }) => (product?.id ?? null) === productId);
}

/**
 * What returned an assessment, as JSON within a statement: none of it costs the page of a requirement a round trip. A
 * review does not stay returned once its submission is withdrawn or followed by another.
 */
export const returnedOf = (assessmentId: string): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(json_agg(json_build_object('id', r.id, 'submissionId', s.id, 'commissioner', c.name,
            'product', CASE WHEN p.id IS NULL THEN NULL ELSE json_build_object('id', p.id, 'name', p.name) END,
            'requirements', t.requirements, 'message', t.message, 'at', t.at, 'recommendations',
            (SELECT coalesce(json_object_agg(v.requirement_id, v.recommendation), '{}')
             FROM (SELECT DISTINCT ON (requirement_id) requirement_id, recommendation FROM verdicts
                   WHERE review_id = r.id ORDER BY requirement_id, number DESC) v
             WHERE v.recommendation IS NOT NULL)) ORDER BY r.id), '[]')
   FROM reviews r JOIN review_returns t ON t.review_id = r.id JOIN submissions s ON s.id = r.submission_id
     JOIN organisations c ON c.id = r.commissioner_id LEFT JOIN services p ON p.id = s.product_id
   WHERE r.state = 'returned' AND s.assessment_id = ${assessmentId}::uuid)`;

interface Row {
  returned: (Omit<ReturnedReview, "at"> & { at: string })[];
}

/** What that statement gives, as far as a supplier sees it. */
export const asReturned = ({ returned }: Row): ReturnedReview[] =>
  returned.map(({ at, recommendations, ...review }) => ({
    ...review,
    at: new Date(at),
    recommendations: sees("supplier", "recommendations", "returned") ? recommendations : {},
  }));

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
