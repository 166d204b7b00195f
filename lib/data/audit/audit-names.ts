import "server-only";
import { query } from "@/lib/data/db";
import { literally } from "@/lib/data/register/register-list";
import type { NamedThing, Names, RecordedEvent } from "@/lib/domain/audit/event-in-words";
import { idsIn } from "@/lib/domain/audit/ids-in";
import { Prisma } from "@/prisma/generated/client";

/** Everything that events are about, by what it is called. What belongs to no organisation has none. */
const THINGS = Prisma.sql`(
  SELECT 'site'::text AS about, id, name, organisation_id, NULL::text AS reference FROM sites
  UNION ALL SELECT 'service', id, name, organisation_id, NULL FROM services
  UNION ALL SELECT 'connection', id, name, organisation_id, NULL FROM connections
  UNION ALL SELECT 'assessment', id,
    'assessment of ' || to_char(started_at AT TIME ZONE 'Europe/London', 'FMDD FMMonth YYYY'), organisation_id, NULL
    FROM assessments
  UNION ALL SELECT 'import', id, file_name, organisation_id, NULL FROM imports
  UNION ALL SELECT 'evidence', id, title, organisation_id, NULL FROM evidence
  UNION ALL SELECT 'invitation', id, email, organisation_id, NULL FROM invitations
  UNION ALL SELECT 'organisation', id, name, id, reference FROM organisations
  UNION ALL SELECT 'action', a.id, coalesce(a.title, a.catalogue_action, c.what), a.organisation_id, o.reference
    FROM actions a JOIN organisations o ON o.id = a.organisation_id LEFT JOIN conditions c ON c.id = a.condition_id
  UNION ALL SELECT 'person', id, name, NULL, NULL FROM people
) things`;

/** What the things are called that these events are about. One query. */
export async function readNames(events: readonly RecordedEvent[]): Promise<Names> {
  const ids = [...new Set(events.flatMap(idsIn))];
  const rows = await query<NamedThing & { id: string }>(Prisma.sql`
    SELECT id, about, name, reference FROM ${THINGS} WHERE id = ANY(${ids}::uuid[])`);
  return new Map(rows.map(({ id, ...thing }) => [id, thing]));
}

/** The ids, as events have them, of what is called like this: of one organisation, or of all. */
export function idsCalled(text: string, organisationId: string | null): Prisma.Sql {
  const within = organisationId
    ? Prisma.sql`AND (organisation_id = ${organisationId}::uuid OR organisation_id IS NULL)`
    : Prisma.empty;
  return Prisma.sql`SELECT id::text FROM ${THINGS} WHERE name ILIKE ${`%${literally(text)}%`} ${within}`;
}
