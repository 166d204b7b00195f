import "server-only";
import { organisationChain } from "@/lib/data/audit/audit";
import type { Transaction } from "@/lib/data/db";
import { newId } from "@/lib/data/ids";
import { takeBackNone } from "@/lib/data/register/dependency-edit";
import type { StoredRow } from "@/lib/data/register/registered";
import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { EventKind } from "@/lib/domain/audit/event-table";
import { KIND_WORDS, type RegisterKind } from "@/lib/domain/imports/kinds";
import type { PlannedRow } from "@/lib/domain/imports/plan";
import { withChanges } from "@/lib/domain/imports/with-changes";
import type { Person } from "@/lib/domain/people/person";
import type { Row } from "@/lib/domain/row";
import type { Prisma } from "@/prisma/generated/client";
import { STATEMENTS } from "./import-statements";

export type Added = Extract<PlannedRow, { verdict: "add" }>;
export type Changed = Extract<PlannedRow, { verdict: "change" }>;

/** A row to write, with the detail of the audit event that tells about it. */
interface Written {
  id: string;
  subject: string;
  detail: { after: Row; version?: number; before?: Row; needs?: string };
  /** Ids of the rows that a new one belongs to. */
  references?: Readonly<Record<string, string>>;
}

/** For whom and where rows are written. */
interface Writing {
  person: Person;
  organisationId: string;
  kind: RegisterKind;
}

/**
 * Writes rows of a plan and tells the audit about each, as if a person had saved it: a form that is open on a row
 * then finds out what has changed meanwhile.
 */
export async function writeRows(
  transaction: Transaction,
  writing: Writing,
  planned: readonly (Added | Changed)[],
  stored: ReadonlyMap<string, StoredRow>,
): Promise<void> {
  const { kind, organisationId } = writing;
  const added = planned.flatMap((row) => (row.verdict === "add" ? [addition(kind, row)] : []));
  const changed = planned.flatMap((row) =>
    row.verdict === "change" ? [edit(kind, row, stored.get(row.id)!)] : [],
  );
  await write(transaction, writing, "add", added, STATEMENTS[kind].add(organisationId));
  await write(transaction, writing, "edit", changed, STATEMENTS[kind].change);
  if (kind === "dependencies") await takeBackNones(transaction, writing, added);
}

/** What a row of each kind has when nothing is known of it. */
const EMPTY: Record<RegisterKind, Row> = {
  sites: { profile: {}, details: {} },
  services: { profile: {}, details: {} },
  connections: { details: {} },
  dependencies: {},
};

function addition(kind: RegisterKind, { values, references }: Added): Written {
  const changes = Object.entries(values).map(([field, to]) => ({ field, to: to as AnswerValue }));
  const after = withChanges(kind, EMPTY[kind], changes);
  const { service, needs } = references;
  if (service && needs)
    return { id: `${service}:${needs}`, subject: service, detail: { needs, after }, references };
  const id = newId();
  return { id, subject: id, detail: { after }, references };
}

function edit(kind: RegisterKind, { id, changes }: Changed, { version, row: before }: StoredRow): Written {
  const after = withChanges(kind, before, changes);
  const [subject = id, needs] = id.split(":");
  return needs
    ? { id, subject, detail: { needs, before, after } }
    : { id, subject, detail: { version: version + 1, before, after } };
}

/** A service that needs another is no longer one of which somebody said that it needs none. */
async function takeBackNones(
  transaction: Transaction,
  { person, organisationId }: Writing,
  added: readonly Written[],
): Promise<void> {
  const found = await transaction.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM services
    WHERE id = ANY(${added.map(({ subject }) => subject)}::uuid[]) AND details ? 'depends_on'`;
  for (const { id } of found) await takeBackNone(transaction, person, { organisationId, serviceId: id });
}

async function write(
  transaction: Transaction,
  { person, organisationId, kind }: Writing,
  verb: "add" | "edit",
  rows: readonly Written[],
  statement: Prisma.Sql,
): Promise<void> {
  if (rows.length === 0) return;
  const what: EventKind = `${KIND_WORDS[kind].one}:${verb}`;
  await transaction.$queryRaw`
    WITH given AS (SELECT jsonb_array_elements(${JSON.stringify(rows)}::jsonb) AS row),
    written AS (${statement})
    SELECT append_audit_events(
      ${organisationChain(organisationId)}, ${person.id}::uuid,
      (SELECT jsonb_agg(jsonb_build_array(${what}::text, row->>'subject', row->'detail')) FROM given))::text`;
}
