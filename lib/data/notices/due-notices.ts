import "server-only";
import { db, query } from "@/lib/data/db";
import { placeName } from "@/lib/data/place-name";
import { assignedInWords } from "@/lib/domain/teamwork/assigned-in-words";
import { getCatalogue } from "@/lib/domain/catalogue";
import { daysBetween } from "@/lib/domain/dates";
import { DUE_SOON_DAYS, dueAnnouncement } from "@/lib/domain/notices/announce";
import { Prisma } from "@/prisma/generated/client";
import { tell, type NewNotice } from "./notices";

/** Tells whoever has open assignments which are due soon, and which were due. For the worker, which acts for nobody. */
export async function tellDue(today: string): Promise<void> {
  const assignments = await query<DueAssignment>(Prisma.sql`
    SELECT a.id, a.section_id AS "sectionId", a.requirement_id AS "requirementId",
      a.person_id AS "personId", a.due_on::text AS "dueOn",
      (a.assigned_at AT TIME ZONE 'Europe/London')::date::text AS "assignedOn",
      s.organisation_id AS "organisationId", s.catalogue_version AS "catalogueVersion",
      ${placeName(Prisma.sql`a.scope`)} AS place
    FROM assignments a
    JOIN assessments s ON s.id = a.assessment_id
    JOIN memberships m ON m.organisation_id = s.organisation_id AND m.person_id = a.person_id
    WHERE a.ended_at IS NULL AND s.closed_at IS NULL
      -- What was due longer ago was told, and may be forgotten: it would be told again.
      AND a.due_on >= ${today}::date - interval '1 year'
      AND a.due_on <= ${today}::date + ${Math.max(...DUE_SOON_DAYS)}::integer`);
  const notices = assignments.flatMap((assignment) => dueNotice(assignment, today) ?? []);
  await db.$transaction((transaction) => tell(transaction, ...notices));
}

interface DueAssignment {
  id: string;
  sectionId: string | null;
  requirementId: string | null;
  personId: string;
  dueOn: string;
  assignedOn: string;
  organisationId: string;
  catalogueVersion: string;
  place: string | null;
}

function dueNotice(assignment: DueAssignment, today: string): NewNotice | null {
  const { id, sectionId, requirementId, personId, organisationId, dueOn, assignedOn } = assignment;
  const assigned = { section: sectionId, requirement: requirementId };
  const what = assignedInWords(getCatalogue(assignment.catalogueVersion), assigned, assignment.place);
  const path = `/assignments/${id}`;
  const words = { what, dueOn };
  const common = { personId, organisationId, path, words };
  if (daysBetween(dueOn, today) > 0) return { ...common, kind: "overdue", key: `overdue:${id}:${dueOn}` };
  const days = dueAnnouncement(DUE_SOON_DAYS, dueOn, today, assignedOn);
  return days === null ? null : { ...common, kind: "due_soon", key: `due_soon:${id}:${dueOn}:${days}` };
}
