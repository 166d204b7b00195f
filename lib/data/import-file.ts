import "server-only";
import { NotFound } from "@/lib/domain/errors";
import { PROBLEM_HEADING } from "@/lib/domain/imports/read-headings";
import type { Person } from "@/lib/domain/person";
import { readRows } from "@/lib/spreadsheets/read-rows";
import { db, pool } from "./db";
import { demandImport } from "./imports";

/** The bytes of an import that is not over. */
export async function readFile(importId: string): Promise<Buffer | null> {
  // Without Prisma, which would make four copies of 20 MB.
  const kept = await pool.query<{ file: Buffer | null }>("SELECT file FROM imports WHERE id = $1", [
    importId,
  ]);
  return kept.rows[0]?.file ?? null;
}

/**
 * The file of an import that was checked, as rows with a last column that says what to put right in each. It can be
 * put right and uploaded as it is.
 */
export async function readCheckedFile(person: Person, importId: string): Promise<AsyncGenerator<string[]>> {
  const { id, fileName, kind } = await demandImport(person, importId, "register:read");
  const file = await readFile(id);
  if (!file) throw new NotFound("the file is no longer kept");
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
