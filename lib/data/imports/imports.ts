import "server-only";
import { db } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demandOrganisation } from "@/lib/data/people/access";
import { demandAdministrator } from "@/lib/data/people/directory";
import { demandRegistered, organisationFor } from "@/lib/data/register/register";
import { pageOf, type RegisterPage } from "@/lib/data/register/register-list";
import { NotFound } from "@/lib/domain/errors";
import type { ImportKind, PortalKind } from "@/lib/domain/imports/kinds";
import type { ImportCounts, ImportState } from "@/lib/domain/imports/states";
import type { Permission } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";

export interface ImportSummary {
  id: string;
  kind: ImportKind;
  fileName: string;
  sha256: string;
  state: ImportState;
  /** Why it was refused or failed, or must be looked at again. */
  says: string | null;
  rowsDone: number;
  rowsTotal: number;
  counts: ImportCounts;
  startedAt: Date;
  startedBy: string;
  endedAt: Date | null;
}

/** Longer than anything keeps a process from saying that it still works on an import. */
export const STOPPED_AFTER_MS = 2 * 60 * 1000;

const MOST_LISTED = 50;

const SUMMARY = {
  id: true,
  kind: true,
  fileName: true,
  sha256: true,
  state: true,
  says: true,
  rowsDone: true,
  rowsTotal: true,
  counts: true,
  startedAt: true,
  workedAt: true,
  endedAt: true,
  startedBy: { select: { name: true } },
} as const;

interface StoredImport {
  kind: string;
  state: string;
  counts: unknown;
  workedAt: Date;
  startedBy: { name: string };
}

function asSummary<Row extends StoredImport>({ kind, state, counts, workedAt, startedBy, ...row }: Row) {
  const working = state === "checking" || state === "applying";
  const stopped = working && workedAt.getTime() < Date.now() - STOPPED_AFTER_MS;
  return {
    ...row,
    kind: kind as ImportKind,
    state: (stopped ? "stopped" : state) as ImportState,
    counts: counts as ImportCounts,
    startedBy: startedBy.name,
  };
}

/** The newest imports of an organisation, newest first. */
export async function listImports(person: Person, reference: string): Promise<ImportSummary[]> {
  const { id } = await demandOrganisation(person, reference, "register:read");
  return newest({ organisationId: id });
}

/** The newest imports of a kind that is for the portal itself, for its administrators. */
export async function listPortalImports(person: Person, kind: PortalKind): Promise<ImportSummary[]> {
  await demandAdministrator(person);
  return newest({ organisationId: null, kind });
}

async function newest(where: { organisationId: string | null; kind?: PortalKind }): Promise<ImportSummary[]> {
  const rows = await db.import.findMany({
    where,
    select: SUMMARY,
    orderBy: { startedAt: "desc" },
    take: MOST_LISTED,
  });
  return rows.map(asSummary);
}

/** An import with the organisation it is for; that is null for the portal itself. */
export async function readImport(person: Person, importId: string) {
  return demandImport(person, importId, "register:read");
}

/** A page of what the dry run says, by row number; all of it, or only rows that would be added, changed or refused. */
export async function listImportRows(
  person: Person,
  importId: string,
  { verdict, page }: { verdict?: "add" | "change" | "refuse"; page?: number } = {},
): Promise<RegisterPage<{ row: number; name: string; verdict: string; says: string[] }>> {
  const { id } = await demandImport(person, importId, "register:read");
  const where = { importId: id, verdict };
  const select = { row: true, name: true, verdict: true, says: true };
  return pageOf(await db.importRow.count({ where }), page, (place) =>
    db.importRow.findMany({ where, select, orderBy: { row: "asc" }, ...place }),
  );
}

/** The import, once the person is known to have a role in its organisation that may do this. */
export async function demandImport(person: Person, importId: string, permission: Permission) {
  const found = await db.import.findUnique({
    where: { id: knownId(importId) },
    select: {
      ...SUMMARY,
      organisation: organisationFor(person),
    },
  });
  if (!found) throw new NotFound("no such import");
  const { organisation, ...summary } = found;
  if (!organisation) {
    await demandAdministrator(person);
    return { ...asSummary(summary), organisation: null };
  }
  return { ...asSummary(summary), organisation: demandRegistered({ organisation }, permission) };
}
