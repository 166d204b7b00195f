import "server-only";
import { query } from "@/lib/data/db";
import { demand, demandAssessment } from "@/lib/data/people/access";
import type { Person } from "@/lib/domain/people/person";
import { Prisma } from "@/prisma/generated/client";
import { mentionable } from "./mentionable";
import { readRequirementWork, type RequirementWork } from "./requirement-work";

/** How many comments are open on each requirement of an assessment that has any. */
export async function countOpenComments(
  person: Person,
  assessmentId: string,
): Promise<Record<string, number>> {
  const { id } = await demandAssessment(person, assessmentId, "people:read");
  const rows = await query<{ requirement: string; open: number }>(Prisma.sql`
    SELECT requirement_id AS requirement, count(*)::integer AS open
    FROM comments
    WHERE assessment_id = ${id}::uuid AND replies_to_id IS NULL AND resolved_at IS NULL
    GROUP BY requirement_id`);
  return Object.fromEntries(rows.map(({ requirement, open }) => [requirement, open]));
}

/** The comments on a requirement, and whom another may ask to look. */
export async function readComments(
  person: Person,
  assessmentId: string,
  requirementId: string,
): Promise<{ work: RequirementWork; people: { id: string; name: string }[] }> {
  const work = await readRequirementWork(person, assessmentId, requirementId);
  demand(work.role, "comment:write");
  const people = await mentionable(person, assessmentId, requirementId, work);
  return { work, people: people.map(({ id, name }) => ({ id, name })) };
}
