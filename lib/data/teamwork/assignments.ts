import "server-only";
import { loadAssessment, type Assessment } from "@/lib/data/assessment/assessments";
import { query } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demand, demandAssessment } from "@/lib/data/people/access";
import { placeName } from "@/lib/data/place-name";
import { assignedInWords } from "@/lib/domain/teamwork/assigned-in-words";
import type { Assignment } from "@/lib/domain/teamwork/assignment";
import { getCatalogue } from "@/lib/domain/catalogue";
import { NotFound } from "@/lib/domain/errors";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { shareOf } from "@/lib/domain/teamwork/share-of";
import { Prisma } from "@/prisma/generated/client";

/** An assignment with the role that its reader has in the organisation. */
export type ReadAssignment = Assignment & { role: Role };

/** How many of those that ended are listed, newest first. */
const MOST_ENDED = 200;

/** The assignments, among those of organisations that the person belongs to, that meet a condition. */
async function select(person: Person, condition: Prisma.Sql): Promise<ReadAssignment[]> {
  const rows = await query<Row>(Prisma.sql`
    SELECT t.id, t.assessment_id AS "assessmentId", t.section_id AS section, t.requirement_id AS requirement, t.scope,
      t.person_id AS "personId", coalesce(p.name, i.email) AS "to", t.due_on::text AS "dueOn", t.note,
      t.assigned_at AS "assignedAt", t.assigned_by_id AS "assignedById", b.name AS "assignedBy",
      t.ended, t.ended_at AS "endedAt", e.name AS "endedBy", t.end_note AS "endNote",
      (SELECT id FROM assignments WHERE carried_from_id = t.id) AS "carriedTo",
      s.catalogue_version AS "catalogueVersion", s.closed_at IS NOT NULL AS closed, m.role,
      json_build_object('id', o.id, 'reference', o.reference, 'name', o.name) AS organisation,
      ${placeName(Prisma.sql`t.scope`)} AS place
    FROM assignments t
    JOIN assessments s ON s.id = t.assessment_id
    JOIN organisations o ON o.id = s.organisation_id
    JOIN memberships m ON m.organisation_id = o.id AND m.person_id = ${person.id}::uuid
    JOIN people b ON b.id = t.assigned_by_id
    LEFT JOIN people p ON p.id = t.person_id
    LEFT JOIN invitations i ON i.id = t.invitation_id
    LEFT JOIN people e ON e.id = t.ended_by_id
    WHERE ${condition}`);
  return rows.map(({ catalogueVersion, place, ...row }) => ({
    ...row,
    what: assignedInWords(getCatalogue(catalogueVersion), row, place),
  }));
}

type Row = Omit<ReadAssignment, "what"> & { catalogueVersion: string; place: string | null };

/** Who has what in an assessment: what is open by date, then what ended, newest first. */
export async function listAssignments(person: Person, assessmentId: string): Promise<Assignment[]> {
  const { id } = await demandAssessment(person, assessmentId, "people:read");
  return select(
    person,
    Prisma.sql`t.assessment_id = ${id}::uuid AND (t.ended_at IS NULL OR t.id IN (
        SELECT id FROM assignments WHERE assessment_id = ${id}::uuid AND ended_at IS NOT NULL
        ORDER BY ended_at DESC LIMIT ${MOST_ENDED}))
      ORDER BY t.ended_at DESC NULLS FIRST, t.due_on NULLS LAST, t.id`,
  );
}

/** What a person has to do in all their organisations, most urgent first, and what they were given and is over. */
export async function listMyWork(person: Person): Promise<Assignment[]> {
  return select(
    person,
    Prisma.sql`t.person_id = ${person.id}::uuid AND ((t.ended_at IS NULL AND s.closed_at IS NULL) OR t.id IN (
        SELECT id FROM assignments WHERE person_id = ${person.id}::uuid AND ended_at IS NOT NULL
        ORDER BY ended_at DESC LIMIT ${MOST_ENDED}))
      ORDER BY t.ended_at DESC NULLS FIRST, t.due_on NULLS LAST, t.id`,
  );
}

/** One assignment, for whose it is and for who may see the people of the organisation. */
export async function readAssignment(person: Person, id: string): Promise<ReadAssignment> {
  const [assignment] = await select(person, Prisma.sql`t.id = ${knownId(id)}::uuid`);
  if (!assignment) throw new NotFound("no such assignment");
  if (assignment.personId !== person.id) demand(assignment.role, "people:read");
  return assignment;
}

/** One assignment with what its reader may see of the assessment. */
export async function readAssignedShare(
  person: Person,
  id: string,
): Promise<{ assignment: ReadAssignment; assessment: Assessment }> {
  const assignment = await readAssignment(person, id);
  const assessment = await loadAssessment(person, assignment.assessmentId);
  return { assignment, assessment: shareOf(getCatalogue(assessment.catalogueVersion), assessment) };
}
