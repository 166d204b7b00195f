import "server-only";
import { recordDownload } from "@/lib/data/audit/audit";
import { db, query } from "@/lib/data/db";
import { NotFound } from "@/lib/domain/errors";
import { PROBLEM_HEADING } from "@/lib/domain/imports/read-headings";
import type { Person } from "@/lib/domain/people/person";
import { readRows } from "@/lib/spreadsheets/read-rows";
import { Prisma } from "@/prisma/generated/client";
import { demandImport } from "./imports";

const PIECE = 2 * 1024 * 1024;

/** The bytes of an import that is not over. In pieces, because the way from the database takes four times their size. */
export async function readFile(importId: string): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  for (let from = 1; ; from += PIECE) {
    const [found] = await query<{ piece: Buffer | null }>(
      Prisma.sql`SELECT substring(file FROM ${from} FOR ${PIECE}) AS piece FROM imports WHERE id = ${importId}::uuid`,
    );
    if (!found?.piece) return null;
    pieces.push(found.piece);
    if (found.piece.length < PIECE) return Buffer.concat(pieces);
  }
}

/**
 * The file of an import that was checked, as rows with a last column that says what to put right in each. It can be
 * put right and uploaded as it is.
 */
export async function readCheckedFile(person: Person, importId: string): Promise<AsyncGenerator<string[]>> {
  const { id, fileName, kind, organisation } = await demandImport(person, importId, "register:read");
  const file = await readFile(id);
  if (!file) throw new NotFound("the file is no longer kept");
  await recordDownload(person, organisation?.id ?? null, { what: "import:download", subject: id });
  const refused = await db.importRow.findMany({
    where: { importId: id, verdict: "refuse" },
    select: { row: true, says: true },
  });
  const problems = new Map(refused.map(({ row, says }) => [row, says.join(". ")]));
  // The files of the directory have no headings, and take no further column.
  return kind === "directory"
    ? onlyRefused(file, fileName, problems)
    : withProblems(file, fileName, problems);
}

async function* withProblems(file: Buffer, fileName: string, problems: ReadonlyMap<number, string>) {
  let place: number | undefined;
  let width = 0;
  for await (const { row, cells } of readRows(file, fileName)) {
    const isFirst = place === undefined;
    place ??= cells.findIndex((cell) => cell.trim() === PROBLEM_HEADING);
    const own = cells.filter((_, index) => index !== place);
    if (isFirst) width = own.length;
    while (own.length < width) own.push("");
    yield [...own.slice(0, width), isFirst ? PROBLEM_HEADING : (problems.get(row) ?? "")];
  }
}

async function* onlyRefused(file: Buffer, fileName: string, problems: ReadonlyMap<number, string>) {
  for await (const { row, cells } of readRows(file, fileName)) {
    const problem = problems.get(row);
    if (problem) yield [...cells, problem];
  }
}
