import "server-only";
import { db } from "@/lib/data/db";
import { Refused } from "@/lib/domain/errors";
import type { ImportKind } from "@/lib/domain/imports/kinds";
import type { Person } from "@/lib/domain/people/person";
import { log } from "@/lib/log";
import { readFile } from "./import-file";
import { demandImport } from "./imports";

const FAILED = "Something went wrong on our side. Nothing was imported. Check the file again in a minute.";

/** An import with its file, for the process that works on it. */
export interface Work {
  id: string;
  kind: ImportKind;
  fileName: string;
  sha256: string;
  plan: string | null;
  file: Buffer;
  organisationId: string | null;
}

/** The work on an import in this state, or null when somebody else has taken it up or ended it. */
export async function demandWork(person: Person, importId: string, state: string): Promise<Work | null> {
  const { id, organisation } = await demandImport(person, importId, "register:edit");
  const found = await db.import.findFirst({
    where: { id, state },
    select: { kind: true, fileName: true, sha256: true, plan: true },
  });
  const file = await readFile(id);
  if (!found || !file) return null;
  return {
    ...found,
    id,
    kind: found.kind as ImportKind,
    file,
    organisationId: organisation?.id ?? null,
  };
}

/** A file that is refused is not kept. One that failed is: it can be checked again. */
export async function endBadly(id: string, problem: unknown): Promise<void> {
  const where = { id, state: { in: ["checking", "applying"] } };
  if (problem instanceof Refused) {
    const data = { state: "refused", says: problem.message, file: null, endedAt: new Date() };
    await db.import.updateMany({ where, data });
    await db.importRow.deleteMany({ where: { importId: id } });
    return;
  }
  log.error("import failed", problem);
  await db.import.updateMany({ where, data: { state: "failed", says: FAILED } });
}
