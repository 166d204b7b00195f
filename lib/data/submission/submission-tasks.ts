import "server-only";
import { query } from "@/lib/data/db";
import { can, type Permission, ROLES } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { TRANSITIONS } from "@/lib/domain/review/transitions";
import { Prisma } from "@/prisma/generated/client";
import { isOffered } from "./is-offered";

/** Something that a submission waits for, and that the person may do. */
export interface SubmissionTask {
  kind: "declare" | "change" | "answer";
  organisation: { name: string; reference: string };
  /** Null for the whole organisation. */
  product: { id: string; name: string } | null;
  assessmentId: string;
  submissionId: string | null;
  reviewId: string | null;
  /** Who prepared it; the commissioner who returned it or asks. */
  by: string;
  /** What is to be changed, or is asked about. */
  requirements: string[];
  /** How many queries are to be answered. */
  queries: number;
  at: Date;
}

const who = (permission: Permission) => ROLES.filter((role) => can(role, permission));

/** The organisations of a person, and what they may do in each. Where nobody is an approver, a lead declares. */
const mine = (person: Person, reference?: string) => Prisma.sql`
  SELECT o.id, o.name, o.reference, m.role = ANY(${who(TRANSITIONS.answer_query.needs)}) AS answers,
    m.role = ANY(${who("submission:declare")}) OR m.role = ANY(${who("submission:declare-alone")}) AND NOT EXISTS (
      SELECT FROM memberships WHERE organisation_id = o.id AND role = ANY(${who("submission:declare")})) AS declares
  FROM memberships m JOIN organisations o ON o.id = m.organisation_id
  WHERE m.person_id = ${person.id}::uuid AND (${reference ?? null}::text IS NULL OR o.reference = ${reference ?? null})`;

/** What was prepared. One that answers a review which has gone on since is not to be declared. */
const TO_DECLARE = Prisma.sql`
  SELECT 'declare' AS kind, x.organisation_id, x.product_id, x.assessment_id, NULL::uuid AS submission_id,
    r.id AS review_id, b.name AS by, ARRAY(SELECT DISTINCT unnest(t.requirements) FROM reviews other JOIN review_returns t ON t.review_id = other.id
          WHERE other.submission_id = r.submission_id AND other.state = 'returned' ORDER BY 1) AS requirements,
    0 AS queries,
    x.prepared_at AS at
  FROM preparations x JOIN mine ON mine.id = x.organisation_id AND mine.declares
    JOIN assessments a ON a.id = x.assessment_id AND a.closed_at IS NULL
    JOIN people b ON b.id = x.prepared_by_id
    LEFT JOIN reviews r ON r.id = x.answers_id
  WHERE x.ended IS NULL AND (r.id IS NULL OR r.state = 'returned') AND ${isOffered(Prisma.sql`x.product_id`)}`;

/** What was returned, until the next submission is prepared. */
const TO_CHANGE = Prisma.sql`
  SELECT 'change', s.organisation_id, s.product_id, s.assessment_id, s.id, r.id, c.name, t.requirements, 0, t.at
  FROM reviews r JOIN submissions s ON s.id = r.submission_id
    JOIN mine ON mine.id = s.organisation_id AND mine.answers
    JOIN assessments a ON a.id = s.assessment_id AND a.closed_at IS NULL
    JOIN organisations c ON c.id = r.commissioner_id JOIN review_returns t ON t.review_id = r.id
  WHERE r.state = 'returned' AND ${isOffered(Prisma.sql`s.product_id`)}
    AND NOT EXISTS (SELECT FROM preparations x JOIN reviews answered ON answered.id = x.answers_id
                    WHERE answered.submission_id = s.id AND x.ended IS NULL)`;

/** Open queries in which the reviewers spoke last. */
const TO_ANSWER = Prisma.sql`
  SELECT 'answer', s.organisation_id, s.product_id, s.assessment_id, s.id, r.id, c.name,
    array_agg(DISTINCT q.requirement_id), count(*)::integer, min(newest.at)
  FROM reviews r JOIN submissions s ON s.id = r.submission_id
    JOIN mine ON mine.id = s.organisation_id AND mine.answers
    JOIN organisations c ON c.id = r.commissioner_id
    JOIN review_queries q ON q.review_id = r.id AND q.closed_at IS NULL
    JOIN LATERAL (SELECT side, at FROM query_messages WHERE query_id = q.id ORDER BY at DESC, id DESC LIMIT 1) newest
      ON newest.side = 'commissioner'
  WHERE r.state = ANY(${[...TRANSITIONS.answer_query.from]})
  GROUP BY s.id, r.id, c.name`;

/**
 * What submissions wait for that a person may do, the longest waiting first: to declare one, to change what was
 * returned, to answer a query.
 * @param reference of one organisation; without it, of all of theirs
 */
export const listSubmissionTasks = (person: Person, reference?: string): Promise<SubmissionTask[]> =>
  query<SubmissionTask>(Prisma.sql`
    WITH mine AS (${mine(person, reference)})
    SELECT t.kind, json_build_object('name', mine.name, 'reference', mine.reference) AS organisation,
      CASE WHEN p.id IS NULL THEN NULL ELSE json_build_object('id', p.id, 'name', p.name) END AS product,
      t.assessment_id AS "assessmentId", t.submission_id AS "submissionId", t.review_id AS "reviewId",
      t.by, t.requirements, t.queries, t.at
    FROM (${TO_DECLARE} UNION ALL ${TO_CHANGE} UNION ALL ${TO_ANSWER}) t
      JOIN mine ON mine.id = t.organisation_id LEFT JOIN services p ON p.id = t.product_id
    ORDER BY t.at, t.kind`);
