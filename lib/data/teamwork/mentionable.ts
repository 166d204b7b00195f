import "server-only";
import { query } from "@/lib/data/db";
import type { Assigned } from "@/lib/domain/teamwork/assigned";
import { getCatalogue } from "@/lib/domain/catalogue";
import { mayAnswer } from "@/lib/domain/teamwork/may-answer";
import { can, type Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { Prisma } from "@/prisma/generated/client";
import type { RequirementWork } from "./requirement-work";

interface Mentionable {
  id: string;
  name: string;
  role: Role;
  /** What is assigned to them. */
  assigned: Assigned[];
  /** Whether they wrote in a conversation on the requirement that the person takes part in, or assigned work to them. */
  about: boolean;
}

/**
 * Whom a comment on a requirement may ask to look, by name: those who see it. A delegate is told only of people who
 * are about this requirement already.
 */
export async function mentionable(
  person: Person,
  assessmentId: string,
  requirementId: string,
  { organisation, catalogueVersion, role }: RequirementWork,
): Promise<Mentionable[]> {
  const members = await query<Mentionable>(Prisma.sql`
    SELECT p.id, p.name, m.role,
      (SELECT coalesce(json_agg(json_build_object('section', t.section_id, 'requirement', t.requirement_id,
                'scope', t.scope)), '[]')
       FROM assignments t
       WHERE t.assessment_id = ${assessmentId}::uuid AND t.person_id = p.id AND t.ended_at IS NULL) AS assigned,
      EXISTS (SELECT FROM comments c JOIN comments x
                ON x.assessment_id = c.assessment_id AND x.requirement_id = c.requirement_id
                AND coalesce(x.replies_to_id, x.id) = coalesce(c.replies_to_id, c.id)
              WHERE c.assessment_id = ${assessmentId}::uuid AND c.requirement_id = ${requirementId} AND c.by_id = p.id
                AND (x.by_id = ${person.id}::uuid OR EXISTS (
                  SELECT FROM mentions n WHERE n.comment_id = x.id AND n.person_id = ${person.id}::uuid)))
        OR EXISTS (SELECT FROM assignments t WHERE t.assessment_id = ${assessmentId}::uuid
                   AND t.person_id = ${person.id}::uuid AND t.assigned_by_id = p.id AND t.ended_at IS NULL) AS about
    FROM memberships m JOIN people p ON p.id = m.person_id
    WHERE m.organisation_id = ${organisation.id}::uuid AND p.id <> ${person.id}::uuid
    ORDER BY p.name, p.id`);
  const catalogue = getCatalogue(catalogueVersion);
  return members.filter(
    (member) =>
      can(member.role, "comment:read") &&
      (role !== "delegate" || member.about) &&
      mayAnswer(member.role === "delegate" ? member.assigned : null, catalogue, requirementId),
  );
}
