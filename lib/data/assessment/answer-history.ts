import "server-only";
import { query } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demand } from "@/lib/data/people/access";
import type { AnswerChange } from "@/lib/domain/assessment/answer-change";
import { NotFound } from "@/lib/domain/errors";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { Prisma } from "@/prisma/generated/client";

/** The last change of the page before: the next page goes on after it. */
export type ChangeKey = Pick<AnswerChange, "version" | "question" | "scope">;

interface Read {
  role: Role;
  catalogueVersion: string;
  changes: AnswerChange[];
}

const PAGE_SIZE = 50;

/** Who changed the answers of a requirement when, from what to what, newest first; `older` where the next page begins. */
export async function listAnswerChanges(
  person: Person,
  assessmentId: string,
  requirementId: string,
  before?: ChangeKey,
) {
  const [read] = await query<Read>(Prisma.sql`
    SELECT m.role, a.catalogue_version AS "catalogueVersion", (
      SELECT coalesce(json_agg(change), '[]') FROM (
        SELECT r.question_id AS question, r.scope, r.version, was.value AS "from", r.value AS "to",
               r.for_all AS "forAll", r.why, p.name AS by, r.changed_at AS at, coalesce(s.name, v.name) AS place
        FROM answer_revisions r
        JOIN people p ON p.id = r.changed_by_id
        LEFT JOIN LATERAL (
          SELECT e.value FROM answer_revisions e
          WHERE e.assessment_id = r.assessment_id AND e.question_id = r.question_id AND e.scope = r.scope
            AND e.version < r.version
          ORDER BY e.version DESC LIMIT 1) was ON true
        LEFT JOIN sites s ON r.scope = 'site:' || s.id AND s.organisation_id = a.organisation_id
        LEFT JOIN services v ON r.scope = 'service:' || v.id AND v.organisation_id = a.organisation_id
        WHERE r.assessment_id = a.id AND split_part(r.question_id, '.', 1) = ${requirementId}
          AND (${before?.version ?? null}::int IS NULL OR (r.version, r.question_id, r.scope)
            < (${before?.version ?? null}::int, ${before?.question ?? ""}, ${before?.scope ?? ""}))
        ORDER BY r.version DESC, r.question_id DESC, r.scope DESC LIMIT ${PAGE_SIZE + 1}) change) AS changes
    FROM assessments a
    JOIN memberships m ON m.organisation_id = a.organisation_id AND m.person_id = ${person.id}::uuid
    WHERE a.id = ${knownId(assessmentId)}::uuid`);
  if (!read) throw new NotFound("assessment");
  demand(read.role, "assessment:read");
  const changes = read.changes.slice(0, PAGE_SIZE);
  const older = read.changes.length > PAGE_SIZE ? changes.at(-1) : undefined;
  return { catalogueVersion: read.catalogueVersion, changes, older };
}
