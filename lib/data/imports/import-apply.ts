import "server-only";
import { PORTAL_CHAIN, recordEvent } from "@/lib/data/audit/audit";
import { db, type Transaction } from "@/lib/data/db";
import { factChanged } from "@/lib/data/register/register";
import { refreshAfterSave } from "@/lib/data/portfolio/summaries";
import { readRegistered } from "@/lib/data/register/registered";
import { Refused } from "@/lib/domain/errors";
import type { RegisterKind } from "@/lib/domain/imports/kinds";
import type { Person } from "@/lib/domain/people/person";
import { writeDirectory } from "./directory-import";
import { checkImport } from "./import-check";
import { demandUniqueNames, lockRegister } from "./import-locks";
import { inBatches, planFile, planForPortal } from "./import-plan";
import { ImportProgress } from "./import-progress";
import { ImportTally } from "./import-tally";
import { demandWork, endBadly, type Work } from "./import-work";
import { writeOversight } from "./oversight-import";
import { writeRows, type Added, type Changed } from "./import-writes";

/** An import of 50,000 rows takes some 20 seconds; machines with other work take longer. */
const MOST_MS = 5 * 60 * 1000;

const MOVED =
  "The register has changed since the file was checked, so nothing was imported. Look at the rows again.";

/** The plan is no longer the one that the person saw. */
class PlanMoved extends Error {}

/**
 * Applies an import that was claimed: everything that its dry run said, or nothing. Where the register has changed so
 * that more or less would happen than the person saw, the file is checked again instead. Like `checkImport`, it never throws.
 */
export async function applyImport(person: Person, importId: string): Promise<void> {
  const work = await demandWork(person, importId, "applying");
  if (!work) return;
  const progress = new ImportProgress(work.id, "applying");
  try {
    await db.$transaction((transaction) => applyAll(transaction, person, work, progress), {
      timeout: MOST_MS,
    });
    if (work.kind === "oversight") await refreshAfterSave();
  } catch (problem) {
    if (problem instanceof PlanMoved || problem instanceof Refused) {
      progress.stop();
      const where = { id: work.id, state: "applying" };
      const { count } = await db.import.updateMany({
        where,
        data: { state: "checking", workedAt: new Date() },
      });
      if (count) await checkImport(person, work.id, MOVED);
    } else await endBadly(work.id, problem);
  } finally {
    progress.stop();
  }
}

async function applyAll(transaction: Transaction, person: Person, work: Work, progress: ImportProgress) {
  const { organisationId } = work;
  const { counts, fingerprint } = await writeAll(transaction, person, work, progress);
  if (fingerprint !== work.plan || counts.refuse) throw new PlanMoved();

  const detail = { kind: work.kind, file: work.fileName, sha256: work.sha256, counts };
  const event = { what: "import:apply", subject: work.id, detail } as const;
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

/** A function of its own, so that the register as it was is forgotten before assessments are scored again. */
async function writeAll(transaction: Transaction, person: Person, work: Work, progress: ImportProgress) {
  const tally = new ImportTally();
  const { organisationId } = work;
  const write = organisationId
    ? await registerWriter(transaction, person, { ...work, organisationId })
    : {
        plan: planForPortal(transaction, work),
        rows: (rows: Wanted[]) =>
          work.kind === "oversight"
            ? writeOversight(transaction, person, rows)
            : writeDirectory(transaction, rows),
      };
  await inBatches(progress.watch(write.plan), tally, async (planned) => {
    const wanted = planned.filter((row): row is Wanted => row.verdict === "add" || row.verdict === "change");
    if (wanted.length) await write.rows(wanted);
  });
  return { counts: tally.counts, fingerprint: tally.fingerprint() };
}

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
