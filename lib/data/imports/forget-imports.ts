import "server-only";
import { db } from "@/lib/data/db";
import { DROPPED } from "./import-claims";

const KEPT_FOR_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Forgets what imports hold row by row, and files that nobody went on with, 30 days after the last work on them. That
 * there was an import, how many rows it had and who did it stays.
 */
export async function forgetImports(now: Date): Promise<void> {
  const old = { workedAt: { lt: new Date(now.getTime() - KEPT_FOR_MS) } };
  await db.import.updateMany({
    where: { ...old, file: { not: null } },
    data: { ...DROPPED, endedAt: now },
  });
  await db.importRow.deleteMany({ where: { import: old } });
}
