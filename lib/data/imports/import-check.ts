import "server-only";
import { db } from "@/lib/data/db";
import type { PlannedRow } from "@/lib/domain/imports/plan";
import type { Person } from "@/lib/domain/people/person";
import { inBatches, planStored } from "./import-plan";
import { ImportProgress } from "./import-progress";
import { ImportTally } from "./import-tally";
import { demandWork, endBadly } from "./import-work";

/**
 * The dry run of an import that was just started or claimed: says of every row what would happen to it. Never throws:
 * what goes wrong is kept with the import, where the person looks.
 */
export async function checkImport(
  person: Person,
  importId: string,
  note: string | null = null,
): Promise<void> {
  const work = await demandWork(person, importId, "checking");
  if (!work) return;
  const progress = new ImportProgress(work.id, "checking");
  try {
    await db.importRow.deleteMany({ where: { importId: work.id } });
    const tally = new ImportTally();
    await inBatches(progress.watch(planStored(work)), tally, (planned) => keepRows(work.id, planned));
    const { counts } = tally;
    const ended = counts.add + counts.change + counts.refuse === 0;
    await db.import.updateMany({
      where: { id: work.id, state: "checking" },
      data: {
        state: "checked",
        says: note,
        counts: { ...counts },
        plan: tally.fingerprint(),
        rowsDone: progress.rows,
        rowsTotal: progress.rows,
        ...(ended && { file: null, endedAt: new Date() }),
      },
    });
  } catch (problem) {
    await endBadly(work.id, problem);
  } finally {
    progress.stop();
  }
}

async function keepRows(importId: string, planned: readonly PlannedRow[]): Promise<void> {
  const rows = planned.flatMap((row) =>
    row.verdict === "unchanged"
      ? []
      : [{ row: row.row, name: row.name, verdict: row.verdict, says: "says" in row ? row.says : [] }],
  );
  await db.$executeRaw`
    INSERT INTO import_rows (import_id, row, name, verdict, says)
    SELECT ${importId}::uuid, r.row, r.name, r.verdict, r.says
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(row int, name text, verdict text, says text[])`;
}
