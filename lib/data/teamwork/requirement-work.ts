import "server-only";
import { query } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { asReturned, type ReturnedReview, returnedOf } from "@/lib/data/review/returned-reviews";
import type { Assigned } from "@/lib/domain/teamwork/assigned";
import { getCatalogue } from "@/lib/domain/catalogue";
import type { Said, Thread } from "@/lib/domain/teamwork/comment";
import { NotFound } from "@/lib/domain/errors";
import { mayAnswer } from "@/lib/domain/teamwork/may-answer";
import { can, type Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { readableComments } from "@/lib/domain/teamwork/readable-comments";
import { Prisma } from "@/prisma/generated/client";

/** Somebody who is to answer a requirement, or a place's share of it. */
export interface Answerer extends Assigned {
  id: string;
  /** The name of whose it is, or the address that was invited. */
  to: string;
  /** An ISO date. */
  dueOn: string | null;
  /** What whoever assigned it says about it. */
  note: string | null;
  assignedBy: string;
}

/** What people of the organisation do about a requirement together. Nobody else gets to know any of it. */
export interface RequirementWork {
  organisation: { id: string; reference: string; name: string };
  catalogueVersion: string;
  closed: boolean;
  role: Role;
  answerers: Answerer[];
  /** The comments and their replies, oldest first. */
  threads: Thread[];
  /** The reviews that returned this requirement and wait for it. */
  returned: ReturnedReview[];
}

/**
 * Who is to answer a requirement and what people say about it, in one round trip. A reviewer gets none of it, a delegate
 * what they are asked to do and the conversations they take part in.
 * @throws NotFound for a stranger, and for a delegate of something else
 */
export async function readRequirementWork(
  person: Person,
  assessmentId: string,
  requirementId: string,
): Promise<RequirementWork> {
  const id = knownId(assessmentId);
  const [row] = await query<Row>(Prisma.sql`
    SELECT m.role, ${returnedOf(id)} AS returned, a.catalogue_version AS "catalogueVersion", a.closed_at IS NOT NULL AS closed,
      json_build_object('id', o.id, 'reference', o.reference, 'name', o.name) AS organisation,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'section', t.section_id,
                'requirement', t.requirement_id, 'scope', t.scope, 'to', coalesce(p.name, i.email),
                'dueOn', t.due_on::text, 'note', t.note, 'assignedBy', y.name,
                'own', t.person_id IS NOT DISTINCT FROM m.person_id)
                ORDER BY t.section_id NULLS FIRST, t.scope NULLS FIRST), '[]')
       FROM assignments t JOIN people y ON y.id = t.assigned_by_id LEFT JOIN people p ON p.id = t.person_id LEFT JOIN invitations i ON i.id = t.invitation_id
       WHERE t.assessment_id = a.id AND t.ended_at IS NULL) AS assignments,
      (SELECT coalesce(json_agg(json_build_object('id', c.id, 'repliesTo', c.replies_to_id, 'text', c.text, 'at', c.at,
                'by', b.name, 'own', c.by_id = m.person_id, 'toReader', EXISTS (
                  SELECT FROM mentions n WHERE n.comment_id = c.id AND n.person_id = m.person_id), 'resolvedAt', c.resolved_at, 'resolvedBy', r.name,
                'mentions', (SELECT coalesce(json_agg(p.name ORDER BY p.name), '[]')
                             FROM mentions n JOIN people p ON p.id = n.person_id WHERE n.comment_id = c.id))
                ORDER BY c.at, c.id), '[]')
       FROM comments c JOIN people b ON b.id = c.by_id LEFT JOIN people r ON r.id = c.resolved_by_id
       WHERE c.assessment_id = a.id AND c.requirement_id = ${requirementId}) AS comments
    FROM assessments a
    JOIN organisations o ON o.id = a.organisation_id
    JOIN memberships m ON m.organisation_id = o.id AND m.person_id = ${person.id}::uuid
    WHERE a.id = ${id}::uuid`);
  if (!row) throw new NotFound("assessment");
  const { assignments, comments, returned, ...work } = row;
  const catalogue = getCatalogue(work.catalogueVersion);
  const own = work.role === "delegate" ? assignments.filter((assignment) => assignment.own) : null;
  if (!catalogue.requirement(requirementId) || !mayAnswer(own, catalogue, requirementId))
    throw new NotFound("not assigned");
  const known = can(work.role, "people:read") ? assignments : assignments.filter((one) => one.own);
  return {
    ...work,
    answerers: known.filter((assignment) => mayAnswer([assignment], catalogue, requirementId)),
    threads: threadsOf(readableComments(work.role, comments)),
    returned: asReturned({ returned })
      .filter(({ requirements }) => requirements.includes(requirementId))
      .map((review) => (can(work.role, "submission:read") ? review : aboutThis(review, requirementId))),
  };
}

/** What a delegate is told of a return: what is asked about the requirement that is theirs. */
const aboutThis = (review: ReturnedReview, requirementId: string): ReturnedReview => ({
  ...review,
  requirements: [requirementId],
  recommendations: Object.fromEntries(
    Object.entries(review.recommendations).filter(([requirement]) => requirement === requirementId),
  ),
});

interface Row extends Omit<RequirementWork, "answerers" | "threads" | "returned"> {
  returned: Parameters<typeof asReturned>[0]["returned"];
  assignments: (Answerer & { own: boolean })[];
  comments: CommentRow[];
}

interface CommentRow extends Omit<Said, "at"> {
  at: string;
  repliesTo: string | null;
  own: boolean;
  toReader: boolean;
  resolvedAt: string | null;
  resolvedBy: string | null;
}

function threadsOf(comments: readonly CommentRow[]): Thread[] {
  const saidOf = ({ id, text, at, by, mentions }: CommentRow): Said => ({
    id,
    text,
    at: new Date(at),
    by,
    mentions,
  });
  return comments
    .filter(({ repliesTo }) => repliesTo === null)
    .map((comment) => ({
      ...saidOf(comment),
      own: comment.own,
      resolved: comment.resolvedAt
        ? { by: comment.resolvedBy ?? "", at: new Date(comment.resolvedAt) }
        : null,
      replies: comments.filter(({ repliesTo }) => repliesTo === comment.id).map(saidOf),
    }));
}
