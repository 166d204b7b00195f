import "server-only";
import { recordDownload } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import type { OpenedFile } from "@/lib/data/evidence/evidence-file";
import { knownId } from "@/lib/data/ids";
import { NotFound } from "@/lib/domain/errors";
import { isUsable, type Scan } from "@/lib/domain/evidence/scan";
import type { Person } from "@/lib/domain/people/person";
import type { SubmittedEvidence } from "@/lib/domain/submission/submitted-evidence";
import { fileStore } from "@/lib/files/file-store";
import { demandSubmission, findSubmission } from "./submission-sight";

/** What the evidence of a submission holds; null for whoever sees the submission and not its files. */
export async function listSubmittedEvidence(
  person: Person,
  submissionId: string,
): Promise<SubmittedEvidence[] | null> {
  const { id } = await demandSubmission(person, submissionId, "submission");
  if (!(await findSubmission(person, id, "evidence_files"))) return null;
  const referred = await db.submissionEvidence.findMany({
    where: { submissionId: id },
    include: { version: true },
    orderBy: [{ evidenceId: "asc" }, { number: "asc" }],
  });
  return referred.map(({ evidenceId, number, version: { text, url, fileName, bytes, scan } }) => ({
    ...{ evidenceId, number, text, url, fileName },
    bytes: bytes === null ? null : Number(bytes),
    scan: scan as Scan | null,
  }));
}

/**
 * A file that a submission refers to, for somebody who takes it away. The record of their own organisation says so.
 * @throws NotFound also for a file that waits for the virus scanner or has a virus
 */
export async function openSubmittedFile(
  person: Person,
  submissionId: string,
  evidenceId: string,
  number: number,
): Promise<OpenedFile> {
  const sight = await demandSubmission(person, submissionId, "evidence_files");
  const where = { submissionId: sight.id, evidenceId: knownId(evidenceId), number };
  const referred = await db.submissionEvidence.findUnique({
    where: { submissionId_evidenceId_number: where },
    include: { version: true },
  });
  const version = referred?.version;
  if (!version?.fileKey || !isUsable(version.scan as Scan)) throw new NotFound("a file to open");
  const stream = await fileStore.get(version.fileKey);
  const reader = sight.role ? sight.organisationId : sight.reviews[0]!.commissionerId;
  const event = { what: "evidence:download", subject: evidenceId, detail: { version: number } } as const;
  await recordDownload(person, reader, event);
  return {
    fileName: version.fileName ?? "file",
    contentType: version.contentType ?? "application/octet-stream",
    bytes: Number(version.bytes),
    stream,
  };
}
