import "server-only";
import type { db, Transaction } from "@/lib/data/db";
import type { AnswerValue } from "@/lib/domain/assessment/answer";
import { nameKey } from "@/lib/domain/imports/cells";
import { LAYOUTS } from "@/lib/domain/imports/columns";
import type { RegisterKind } from "@/lib/domain/imports/kinds";
import type { Registered, RegisteredRow } from "@/lib/domain/imports/plan";
import type { Row } from "@/lib/domain/row";
import { Prisma } from "@/prisma/generated/client";

type Client = Transaction | typeof db;

const AT_ONCE = 2_000;

/** A row of a register as it is stored, and as files see it. */
export class StoredRow implements RegisteredRow {
  constructor(
    readonly id: string,
    readonly version: number,
    readonly row: Row,
    /** The names of the rows that it belongs to. */
    private readonly references: Record<string, string>,
  ) {}

  value(field: string): AnswerValue | null | undefined {
    const columns = this.row as unknown as Record<string, AnswerValue | null>;
    return this.references[field] ?? columns[field] ?? this.row.profile?.[field] ?? this.row.details?.[field];
  }
}

/** Where rows of a kind are found, what makes one, and the texts by which they are put in order. The last is the id. */
interface Source {
  from: Prisma.Sql;
  version: Prisma.Sql;
  row: Prisma.Sql;
  references: Prisma.Sql;
  order: Prisma.Sql[];
}

const NONE = Prisma.sql`'{}'::json`;

const SOURCES: Record<RegisterKind, Source> = {
  sites: {
    from: Prisma.sql`sites r WHERE r.archived_at IS NULL`,
    version: Prisma.sql`r.version`,
    row: Prisma.sql`json_build_object('name', r.name, 'odsSiteCode', r.ods_site_code, 'profile', r.profile,
                                      'details', r.details)`,
    references: NONE,
    order: [Prisma.sql`r.name`, Prisma.sql`r.id::text`],
  },
  services: {
    from: Prisma.sql`services r WHERE r.archived_at IS NULL`,
    version: Prisma.sql`r.version`,
    row: Prisma.sql`json_build_object('name', r.name, 'provider', r.provider, 'profile', r.profile,
                                      'details', r.details)`,
    references: NONE,
    order: [Prisma.sql`r.name`, Prisma.sql`r.id::text`],
  },
  connections: {
    from: Prisma.sql`connections r JOIN sites s ON s.id = r.site_id
                     WHERE r.archived_at IS NULL AND s.archived_at IS NULL`,
    version: Prisma.sql`r.version`,
    row: Prisma.sql`json_build_object('name', r.name, 'details', r.details)`,
    references: Prisma.sql`json_build_object('site', s.name)`,
    order: [Prisma.sql`s.name`, Prisma.sql`r.name`, Prisma.sql`r.id::text`],
  },
  dependencies: {
    from: Prisma.sql`dependencies r JOIN services s ON s.id = r.service_id JOIN services n ON n.id = r.needs_id
                     WHERE s.archived_at IS NULL AND n.archived_at IS NULL`,
    version: Prisma.sql`0`,
    row: Prisma.sql`json_build_object('kind', r.kind, 'network', r.network)`,
    references: Prisma.sql`json_build_object('service', s.name, 'needs', n.name)`,
    order: [Prisma.sql`s.name`, Prisma.sql`n.name`, Prisma.sql`r.service_id || ':' || r.needs_id`],
  },
};

/** The rows in use of a register by name, a few at a time. */
export async function* storedRows(
  client: Client,
  organisationId: string,
  kind: RegisterKind,
): AsyncGenerator<StoredRow> {
  for (let last: string[] | undefined; ;) {
    const rows = await readAfter(client, organisationId, SOURCES[kind], last);
    for (const { place, version, row, references } of rows)
      yield new StoredRow(place.at(-1)!, version, row, references);
    last = rows.at(-1)?.place;
    if (rows.length < AT_ONCE) return;
  }
}

interface ReadRow {
  place: string[];
  version: number;
  row: Row;
  references: Record<string, string>;
}

// As one text: to take thousands of rows apart column by column costs ten times as much.
async function readAfter(client: Client, organisationId: string, source: Source, last: string[] | undefined) {
  const order = Prisma.join(source.order);
  const after = last ? Prisma.sql`AND (${order}) > (${Prisma.join(last)})` : Prisma.empty;
  const [found] = await client.$queryRaw<[{ rows: string }]>`
    SELECT coalesce(json_agg(f), '[]')::text AS rows FROM (
      SELECT json_build_array(${order}) AS place, ${source.version} AS version, ${source.row} AS row,
             ${source.references} AS "references"
      FROM ${source.from} AND r.organisation_id = ${organisationId}::uuid ${after}
      ORDER BY ${order} LIMIT ${AT_ONCE}
    ) f`;
  return JSON.parse(found.rows) as ReadRow[];
}

/** Everything by which an import of this kind is judged. */
export async function readRegistered(client: Client, organisationId: string, kind: RegisterKind) {
  const rows = new Map<string, StoredRow>();
  for await (const row of storedRows(client, organisationId, kind)) rows.set(row.id, row);
  const registered: Registered = {
    rows: rows.values(),
    archived: await readArchived(client, organisationId, kind),
    named: await readNamed(client, organisationId, LAYOUTS[kind].refersTo),
  };
  return { rows, registered };
}

async function readArchived(
  client: Client,
  organisationId: string,
  kind: RegisterKind,
): Promise<Set<string>> {
  if (!LAYOUTS[kind].hasIds) return new Set();
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM ${Prisma.raw(kind)}
    WHERE organisation_id = ${organisationId}::uuid AND archived_at IS NOT NULL`;
  return new Set(rows.map(({ id }) => id));
}

async function readNamed(client: Client, organisationId: string, what?: "site" | "service") {
  if (!what) return new Map<string, string>();
  const rows = await client.$queryRaw<{ id: string; name: string }[]>`
    SELECT id::text, name FROM ${Prisma.raw(`${what}s`)}
    WHERE organisation_id = ${organisationId}::uuid AND archived_at IS NULL`;
  return new Map(rows.map(({ id, name }) => [nameKey(name), id]));
}
