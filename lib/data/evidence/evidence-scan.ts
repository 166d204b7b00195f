import "server-only";
import { rescoreAssessments } from "@/lib/data/assessment/rescore";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db, query } from "@/lib/data/db";
import { tell } from "@/lib/data/notices/notices";
import type { Scan } from "@/lib/domain/evidence/scan";
import type { Person } from "@/lib/domain/people/person";
import { fileStore } from "@/lib/files/file-store";
import { log } from "@/lib/log";
import { hasScanner, scanFile } from "@/lib/files/scan";
import { Prisma } from "@/prisma/generated/client";

const AT_MOST = 100;

interface Waiting {
  evidenceId: string;
  number: number;
  fileKey: string;
  fileName: string;
  title: string;
  organisationId: string;
  /** Who uploaded it. */
  byId: string;
  lead: Person;
}

/**
 * Lets the virus scanner look at the files that wait for it. For the worker, which scores each organisation as its
 * lead. While the scanner cannot be reached they go on waiting. What it failed on is tried again after all others.
 * @param evidenceId only those of this piece of evidence, just uploaded
 */
export async function scanWaiting(evidenceId?: string): Promise<void> {
  if (!hasScanner) return;
  const only = evidenceId ? Prisma.sql`AND e.id = ${evidenceId}::uuid` : Prisma.empty;
  const waiting = await query<Waiting>(Prisma.sql`
    SELECT DISTINCT ON (v.scanned_at, v.at, e.id, v.number) e.id AS "evidenceId", v.number, v.file_key AS "fileKey",
      v.file_name AS "fileName", e.title, e.organisation_id AS "organisationId", v.by_id AS "byId",
      json_build_object('id', p.id, 'name', p.name, 'email', p.email) AS lead
    FROM evidence_versions v JOIN evidence e ON e.id = v.evidence_id
    JOIN memberships m ON m.organisation_id = e.organisation_id AND m.role = 'lead'
    JOIN people p ON p.id = m.person_id
    WHERE v.scan = 'waiting' ${only}
    ORDER BY v.scanned_at NULLS FIRST, v.at, e.id, v.number LIMIT ${AT_MOST}`);
  for (const file of waiting)
    try {
      await markTried(file);
      await keepResult(file, await scanFile(await fileStore.get(file.fileKey)));
    } catch (problem) {
      log.error(`evidence ${file.evidenceId} waits for the virus scanner`, problem);
    }
}

/** Before the try: not even a file that ends the worker holds up the others. */
async function markTried({ evidenceId, number }: Waiting): Promise<void> {
  const where = { evidenceId, number, scan: "waiting" };
  await db.evidenceVersion.updateMany({ where, data: { scannedAt: new Date() } });
}

/** Writes what the scanner said, once, with what follows from it. */
async function keepResult(file: Waiting, scan: Extract<Scan, "clean" | "infected">): Promise<void> {
  const { evidenceId, number, organisationId, byId, lead, title, fileName } = file;
  await db.$transaction(async (transaction) => {
    const { count } = await transaction.evidenceVersion.updateMany({
      where: { evidenceId, number, scan: "waiting" },
      data: { scan, scannedAt: new Date() },
    });
    if (count === 0) return;
    if (await transaction.evidenceUse.count({ where: { evidenceId } }))
      await rescoreAssessments(transaction, lead, organisationId);
    await recordEvent(transaction, {
      chain: organisationChain(organisationId),
      person: null,
      what: "evidence:scan",
      subject: evidenceId,
      detail: { version: number, found: scan === "clean" ? "nothing" : "a virus" },
    });
    if (scan === "infected")
      await tell(transaction, {
        kind: "virus_found",
        words: { title, fileName },
        personId: byId,
        organisationId,
        key: `virus_found:${evidenceId}:${number}`,
        path: `/evidence/${evidenceId}`,
      });
  });
}
