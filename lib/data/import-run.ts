import "server-only";
import { setImmediate } from "node:timers/promises";
import { Refused } from "@/lib/domain/errors";
import type { ImportKind, RegisterKind } from "@/lib/domain/imports/kinds";
import type { PlannedRow } from "@/lib/domain/imports/plan";
import { planImport } from "@/lib/domain/imports/plan-import";
import type { Person } from "@/lib/domain/person";
import { log } from "@/lib/log";
import { readRows } from "@/lib/spreadsheets/read-rows";
import { db, type Transaction } from "./db";
import { writeDirectory, planDirectory } from "./directory-import";
import { readFile } from "./import-file";
import { demandUniqueNames, lockRegister } from "./import-locks";
import { ImportTally } from "./import-tally";
import { ImportProgress } from "./import-progress";
import { writeRows, type Added, type Changed } from "./import-writes";
import { demandImport } from "./imports";
import { readRegistered } from "./registered";
import { factChanged } from "./register";
import { today } from "./today";
import { PORTAL_CHAIN, recordEvent } from "./audit";

const AT_ONCE = 500;

/** An import of 50,000 rows takes some 20 seconds; machines with other work take longer. */
const MOST_MS = 5 * 60 * 1000;

const SAY = {
  failed: "Something went wrong on our side. Nothing was imported. Check the file again in a minute.",
  moved:
    "The register has changed since the file was checked, so nothing was imported. Look at the rows again.",
};

/** The plan is no longer the one that the person saw. */
class PlanMoved extends Error {}

interface Work {
  id: string;
  kind: ImportKind;
  fileName: string;
  sha256: string;
  plan: string | null;
  file: Buffer;
  organisationId: string | null;
}

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
    await inBatches(progress.watch(planOf(db, work)), tally, (planned) => keepRows(work.id, planned));
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

/**
 * Applies an import that was claimed: everything that its dry run said, or nothing. Where the register has changed so
 * that more or less would happen than the person saw, the file is checked again instead. Never throws, as above.
 */
export async function applyImport(person: Person, importId: string): Promise<void> {
  const work = await demandWork(person, importId, "applying");
  if (!work) return;
  const progress = new ImportProgress(work.id, "applying");
  try {
    await db.$transaction((transaction) => applyAll(transaction, person, work, progress), {
      timeout: MOST_MS,
    });
  } catch (problem) {
    if (problem instanceof PlanMoved || problem instanceof Refused) {
      progress.stop();
      const where = { id: work.id, state: "applying" };
      const { count } = await db.import.updateMany({
        where,
        data: { state: "checking", workedAt: new Date() },
      });
      if (count) await checkImport(person, work.id, SAY.moved);
    } else await endBadly(work.id, problem);
  } finally {
    progress.stop();
  }
}

async function applyAll(transaction: Transaction, person: Person, work: Work, progress: ImportProgress) {
  const tally = new ImportTally();
  const { organisationId } = work;
  const write = organisationId
    ? await registerWriter(transaction, person, { ...work, organisationId })
    : {
        plan: planDirectory(transaction, work.file, work.fileName),
        rows: (rows: Wanted[]) => writeDirectory(transaction, rows),
      };
  await inBatches(progress.watch(write.plan), tally, async (planned) => {
    const wanted = planned.filter((row): row is Wanted => row.verdict === "add" || row.verdict === "change");
    if (wanted.length) await write.rows(wanted);
  });
  if (tally.fingerprint() !== work.plan || tally.counts.refuse) throw new PlanMoved();

  const detail = { kind: work.kind, file: work.fileName, sha256: work.sha256, counts: tally.counts };
  const event = { what: "import:apply", subject: work.id, detail };
  if (organisationId) {
    await factChanged(transaction, person, organisationId, event);
    await demandUniqueNames(transaction, organisationId, work.kind as RegisterKind);
  } else await recordEvent(transaction, { chain: PORTAL_CHAIN, person, ...event });

  const { count } = await transaction.import.updateMany({
    where: { id: work.id, state: "applying" },
    data: { state: "applied", file: null, rowsDone: progress.rows, endedAt: new Date() },
  });
  if (count !== 1) throw new Error("The import was taken up by another process.");
}

type Wanted = Added | Changed;

async function registerWriter(
  transaction: Transaction,
  person: Person,
  work: Work & { organisationId: string },
) {
  const kind = work.kind as RegisterKind;
  const { organisationId } = work;
  await lockRegister(transaction, organisationId, kind);
  const { rows: stored, registered } = await readRegistered(transaction, organisationId, kind);
  return {
    plan: planFile(work, kind, registered),
    rows: (rows: Wanted[]) => writeRows(transaction, { person, organisationId, kind }, rows, stored),
  };
}

async function* planOf(client: typeof db, work: Work): AsyncGenerator<PlannedRow> {
  const { organisationId } = work;
  if (!organisationId) return yield* planDirectory(client, work.file, work.fileName);
  const kind = work.kind as RegisterKind;
  const { registered } = await readRegistered(client, organisationId, kind);
  yield* planFile(work, kind, registered);
}

async function* planFile(
  { file, fileName }: Work,
  kind: RegisterKind,
  registered: Parameters<typeof planImport>[2],
): AsyncGenerator<PlannedRow> {
  let planRow: ReturnType<typeof planImport> | undefined;
  for await (const row of readRows(file, fileName)) {
    if (planRow) yield planRow(row);
    else planRow = planImport(kind, row.cells, registered, today());
  }
}

/** Hands on the planned rows some at a time, and lets others have their turn in between. */
async function inBatches(
  plan: AsyncIterable<PlannedRow>,
  tally: ImportTally,
  take: (planned: PlannedRow[]) => Promise<unknown>,
): Promise<void> {
  let batch: PlannedRow[] = [];
  for await (const planned of plan) {
    tally.add(planned);
    batch.push(planned);
    if (batch.length < AT_ONCE) continue;
    await take(batch);
    batch = [];
    await setImmediate();
  }
  if (batch.length) await take(batch);
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

async function demandWork(person: Person, importId: string, state: string): Promise<Work | null> {
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
async function endBadly(id: string, problem: unknown): Promise<void> {
  const where = { id, state: { in: ["checking", "applying"] } };
  if (problem instanceof Refused) {
    const data = { state: "refused", says: problem.message, file: null, endedAt: new Date() };
    await db.import.updateMany({ where, data });
    await db.importRow.deleteMany({ where: { importId: id } });
    return;
  }
  log.error("import failed", problem);
  await db.import.updateMany({ where, data: { state: "failed", says: SAY.failed } });
}
