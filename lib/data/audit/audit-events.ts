import "server-only";
import { query } from "@/lib/data/db";
import { demandOrganisation } from "@/lib/data/people/access";
import { demandAdministrator } from "@/lib/data/people/directory";
import { literally } from "@/lib/data/register/register-list";
import type { Names, RecordedEvent } from "@/lib/domain/audit/event-in-words";
import { kindsOf, type Area } from "@/lib/domain/audit/event-table";
import { isId } from "@/lib/domain/audit/ids-in";
import type { Person } from "@/lib/domain/people/person";
import { Prisma } from "@/prisma/generated/client";
import { organisationChain } from "./audit";
import { idsCalled, readNames } from "./audit-names";

// How the record of who did what is read. Newest first, each page from the key of the last event of the one before.

const PAGE_SIZE = 50;

export interface AuditFilter {
  /** Part of a name or email address. */
  person?: string;
  kind?: Area;
  /** Part of the name of what it is about, or its id. */
  about?: string;
  /** The first and last day in England, as ISO dates. */
  from?: string;
  to?: string;
}

/** What tells where in the record an event stands. */
export interface EventKey {
  at: Date;
  chain: string;
  sequence: number;
}

export interface ListedEvent extends RecordedEvent, EventKey {
  /** Null when nobody who had signed in did it. */
  by: string | null;
  email: string | null;
  /** Null for what concerns the portal. */
  organisation: string | null;
  hash: string;
}

export interface ReadEvents {
  events: ListedEvent[];
  names: Names;
}

export interface AuditPage extends ReadEvents {
  /** Where the next page begins, if there are older events. */
  older: EventKey | null;
}

/** A page of what was done in an organisation. */
export async function listEvents(
  person: Person,
  reference: string,
  filter: AuditFilter = {},
  before?: EventKey,
): Promise<AuditPage> {
  const { id } = await demandOrganisation(person, reference, "audit:read");
  return readPage(id, filter, before);
}

/** A page of what was done anywhere, for the administrator. */
export async function listAllEvents(
  person: Person,
  filter: AuditFilter = {},
  before?: EventKey,
): Promise<AuditPage> {
  await demandAdministrator(person);
  return readPage(null, filter, before);
}

async function readPage(
  organisationId: string | null,
  filter: AuditFilter,
  before: EventKey | undefined,
): Promise<AuditPage> {
  const found = await readEvents(organisationId, filter, before, PAGE_SIZE + 1);
  const events = found.slice(0, PAGE_SIZE);
  const older = found.length > PAGE_SIZE ? events.at(-1)! : null;
  return { events, older, names: await readNames(events) };
}

/** At most so many events, from a place in the record on; of everything without an organisation. */
export async function readEvents(
  organisationId: string | null,
  filter: AuditFilter,
  before: EventKey | undefined,
  most: number,
): Promise<ListedEvent[]> {
  const conditions = [
    organisationId && Prisma.sql`e.chain = ${organisationChain(organisationId)}`,
    before && olderThan(before, organisationId),
    ...filtered(filter, organisationId),
  ].filter((condition): condition is Prisma.Sql => condition instanceof Prisma.Sql);
  const where = conditions.length ? Prisma.sql`WHERE ${Prisma.join(conditions, " AND ")}` : Prisma.empty;
  // Only rows that are shown are joined: their order is that of an index.
  return query<ListedEvent>(Prisma.sql`
    SELECT e.*, p.name AS by, p.email, o.name AS organisation
    FROM (
      SELECT e.chain, e.sequence, e.at, e.person_id, e.what, e.subject, e.detail, e.hash FROM audit_events e ${where}
      ORDER BY e.at DESC, e.chain DESC, e.sequence DESC LIMIT ${most}::int
    ) e
    LEFT JOIN people p ON p.id = e.person_id
    LEFT JOIN organisations o ON o.id = substring(e.chain FROM '^organisation:(.+)$')::uuid
    ORDER BY e.at DESC, e.chain DESC, e.sequence DESC`);
}

/** Within one chain without its name, so that the index is searched for the exact place. */
const olderThan = ({ at, chain, sequence }: EventKey, organisationId: string | null) =>
  organisationId
    ? Prisma.sql`(e.at, e.sequence) < (${at.toISOString()}::timestamptz, ${sequence}::int)`
    : Prisma.sql`(e.at, e.chain, e.sequence) < (${at.toISOString()}::timestamptz, ${chain}, ${sequence}::int)`;

function filtered({ person, kind, about, from, to }: AuditFilter, organisationId: string | null) {
  const called = person && `%${literally(person)}%`;
  return [
    called &&
      Prisma.sql`e.person_id IN (SELECT id FROM people WHERE name ILIKE ${called} OR email ILIKE ${called})`,
    kind && Prisma.sql`e.what = ANY(${kindsOf(kind)})`,
    about &&
      (isId(about)
        ? Prisma.sql`e.subject = ${about}`
        : Prisma.sql`e.subject IN (${idsCalled(about, organisationId)})`),
    from && Prisma.sql`e.at >= ${from}::date::timestamp AT TIME ZONE 'Europe/London'`,
    to && Prisma.sql`e.at < (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/London'`,
  ];
}
