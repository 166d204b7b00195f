import "server-only";
import { query } from "@/lib/data/db";
import { placeName } from "@/lib/data/place-name";
import { assignedInWords } from "@/lib/domain/teamwork/assigned-in-words";
import { getCatalogue } from "@/lib/domain/catalogue";
import { daysBetween } from "@/lib/domain/dates";
import { DUE_SOON_DAYS, dueAnnouncement } from "@/lib/domain/notices/announce";
import { Prisma } from "@/prisma/generated/client";
import type { NewNotice } from "./notices";
import { type DueQuery, tellInBatches } from "./tell-in-batches";

const DUE: DueQuery<DueAssignment> = {
  ...{ id: Prisma.sql`a.id`, person: Prisma.sql`a.person_id`, on: Prisma.sql`a.due_on` },
  ...{ soon: "due_soon", over: "overdue", days: DUE_SOON_DAYS },
  read: (today, rest) =>
    query(Prisma.sql`
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
        AND a.due_on <= ${today}::date + ${Math.max(...DUE_SOON_DAYS)}::integer ${rest}`),
};

/** Tells whoever has open assignments which are due soon, and which were due. For the worker, which acts for nobody. */
export const tellDue = (today: string): Promise<void> =>
  tellInBatches(DUE, today, (assignment) => dueNotice(assignment, today));

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
