import "server-only";
import { createHash } from "node:crypto";
import { NotFound, Refused } from "@/lib/domain/errors";
import type { ImportKind, RegisterKind } from "@/lib/domain/imports/kinds";
import type { ImportCounts, ImportState } from "@/lib/domain/imports/states";
import type { Permission } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import { LIMITS, MOST_BYTES } from "@/lib/spreadsheets/limits";
import { demandOrganisation } from "./access";
import { db, pool } from "./db";
import { demandAdministrator } from "./directory";
import { knownId } from "./ids";
import { demandRegistered, organisationFor } from "./register";
import { pageOf, type RegisterPage } from "./register-list";

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
const STOPPED_AFTER_MS = 2 * 60 * 1000;

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

/** The newest imports of the directory, for the administrator. */
export async function listDirectoryImports(person: Person): Promise<ImportSummary[]> {
  await demandAdministrator(person);
  return newest({ organisationId: null });
}

async function newest(where: { organisationId: string | null }): Promise<ImportSummary[]> {
  const rows = await db.import.findMany({
    where,
    select: SUMMARY,
    orderBy: { startedAt: "desc" },
    take: MOST_LISTED,
  });
  return rows.map(asSummary);
}

/** An import with the organisation it is for; that is null for the directory. */
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

/**
 * Keeps a file to be checked, and gives the id of its import. Files of the same kind that were never imported are
 * dropped.
 * @throws Refused when the file is too large to keep
 */
export async function startImport(
  person: Person,
  reference: string,
  given: { kind: RegisterKind; fileName: string; file: Buffer },
): Promise<string> {
  const { id } = await demandOrganisation(person, reference, "register:edit");
  return keepFile(person, id, given);
}

/** Keeps a file for the directory to be checked, and gives the id of its import. */
export async function startDirectoryImport(
  person: Person,
  given: { fileName: string; file: Buffer },
): Promise<string> {
  await demandAdministrator(person);
  return keepFile(person, null, { kind: "directory", ...given });
}

const DROPPED = { state: "abandoned", file: null };

async function keepFile(
  person: Person,
  organisationId: string | null,
  { kind, fileName, file }: { kind: ImportKind; fileName: string; file: Buffer },
): Promise<string> {
  if (file.length > MOST_BYTES) throw new Refused(`The file is larger than ${LIMITS.megabytes} MB.`, "file");
  const sha256 = createHash("sha256").update(file).digest("hex");
  const importId = await db.$transaction(async (transaction) => {
    await transaction.import.updateMany({
      where: { organisationId, kind, state: { in: ["checked", "failed"] } },
      data: { ...DROPPED, endedAt: new Date() },
    });
    const { id } = await transaction.import.create({
      data: {
        organisationId,
        kind,
        fileName: tidyName(fileName),
        sha256,
        state: "checking",
        startedById: person.id,
      },
      select: { id: true },
    });
    return id;
  });
  // Without Prisma, which would make four copies of 20 MB.
  await pool.query("UPDATE imports SET file = $1 WHERE id = $2", [file, importId]);
  return importId;
}

const MOST_OF_A_NAME = 200;

/** The last part of a path, without characters that do not print. Shown to people, never used to open anything. */
function tidyName(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? "";
  return last.replaceAll(/\p{C}/gu, "").slice(-MOST_OF_A_NAME) || "file";
}

/** Drops a file that was checked; nothing of it is imported. Done twice, it changes nothing. */
export async function abandonImport(person: Person, importId: string): Promise<void> {
  const { id } = await demandImport(person, importId, "register:edit");
  await db.import.updateMany({
    where: { id, state: { in: ["checked", "failed"] } },
    data: { ...DROPPED, endedAt: new Date() },
  });
}

/**
 * Claims an import to be checked again, because checking failed, or the process that worked on it ended.
 * @returns whether it was claimed: of two people who ask at once, by one
 */
export async function claimCheck(person: Person, importId: string): Promise<boolean> {
  const { id } = await demandImport(person, importId, "register:edit");
  const stopped = { lt: new Date(Date.now() - STOPPED_AFTER_MS) };
  const { count } = await db.import.updateMany({
    where: {
      id,
      file: { not: null },
      OR: [
        { state: { in: ["checked", "failed"] } },
        { state: { in: ["checking", "applying"] }, workedAt: stopped },
      ],
    },
    data: { state: "checking", says: null, rowsDone: 0, workedAt: new Date() },
  });
  return count === 1;
}

/**
 * Claims a checked import to be applied.
 * @returns whether it was claimed: pressed twice, it is applied once
 */
export async function claimApply(person: Person, importId: string): Promise<boolean> {
  const { id, counts } = await demandImport(person, importId, "register:edit");
  if (counts.refuse) throw new Refused("Put right the rows that are refused first.");
  const { count } = await db.import.updateMany({
    where: { id, state: "checked" },
    data: { state: "applying", says: null, rowsDone: 0, workedAt: new Date() },
  });
  return count === 1;
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
