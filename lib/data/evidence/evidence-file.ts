import "server-only";
import type { Readable } from "node:stream";
import { rescoreAssessments } from "@/lib/data/assessment/rescore";
import { recordDownload } from "@/lib/data/audit/audit";
import { db, type Transaction } from "@/lib/data/db";
import { demandOrganisation } from "@/lib/data/people/access";
import { NotFound } from "@/lib/domain/errors";
import { isUsable, type Scan } from "@/lib/domain/evidence/scan";
import type { Person } from "@/lib/domain/people/person";
import { ORGANISATION } from "@/lib/domain/scope";
import { fileStore } from "@/lib/files/file-store";
import { hasScanner } from "@/lib/files/scan";
import { demandEvidence } from "./evidence";
import { insertEvidence } from "./evidence-add";
import { demandPlace, demandUseHere, type EvidenceUse } from "./evidence-right";
import { insertVersion, type NewVersion } from "./evidence-versions";

/** A file that was taken in and lies on this machine. */
export interface NewFile {
  path: string;
  fileName: string;
  contentType: string;
  bytes: number;
  sha256: string;
}

/** Makes sure that a person may add files here, before their file is read. */
export async function demandUpload(person: Person, reference: string, use?: EvidenceUse) {
  const { id, role } = await demandOrganisation(person, reference, "evidence:add");
  return { organisationId: id, role, places: await demandUseHere(person, id, role, use) };
}

/**
 * Adds a file, under its own name until somebody gives it a title, and gives the id of the evidence. It is about the
 * organisation, or about the first place of whoever may add evidence only about some, until somebody says otherwise.
 */
export async function addFileEvidence(
  person: Person,
  reference: string,
  file: NewFile,
  use?: EvidenceUse,
): Promise<string> {
  const { organisationId, places } = await demandUpload(person, reference, use);
  const scope = places?.[0] ?? ORGANISATION;
  demandPlace(places, scope);
  const values = { title: file.fileName, scope, details: {} };
  return keepFile(file, (transaction, version) =>
    insertEvidence(transaction, person, organisationId, "file", values, version, use),
  );
}

/** Makes sure that a person may add a version to this file, before theirs is read. */
export async function demandFile(person: Person, evidenceId: string) {
  const evidence = await demandEvidence(person, evidenceId, "evidence:edit");
  if (evidence.kind !== "file") throw new NotFound("a file");
  return evidence;
}

/**
 * Adds a version to a file.
 * @param shown the number of the version that the person saw
 */
export async function addFileVersion(person: Person, evidenceId: string, shown: number, file: NewFile) {
  const { id, organisation } = await demandFile(person, evidenceId);
  await keepFile(file, async (transaction, version) => {
    await insertVersion(transaction, person, organisation.id, id, shown, version);
    // Until the scanner has found it clean it proves nothing, whatever the version before it did.
    if (version.scan === "waiting") await rescoreAssessments(transaction, person, organisation.id);
  });
}

/** Stores a file and what the database says of it, both or neither. */
async function keepFile<Result>(
  { path, ...told }: NewFile,
  write: (transaction: Transaction, version: NewVersion) => Promise<Result>,
): Promise<Result> {
  const fileKey = await fileStore.put(path);
  const scan: Scan = hasScanner ? "waiting" : "unscanned";
  try {
    return await db.$transaction((transaction) => write(transaction, { ...told, fileKey, scan }));
  } catch (problem) {
    await fileStore.remove(fileKey);
    throw problem;
  }
}

export interface OpenedFile {
  fileName: string;
  contentType: string;
  bytes: number;
  stream: Readable;
}

/**
 * The file of a version, for somebody who takes it away. The record says so.
 * @throws NotFound also for a file that waits for the virus scanner or has a virus
 */
export async function openEvidenceFile(
  person: Person,
  evidenceId: string,
  number: number,
): Promise<OpenedFile> {
  const { id, organisation } = await demandEvidence(person, evidenceId, "evidence:read");
  const version = await db.evidenceVersion.findUnique({
    where: { evidenceId_number: { evidenceId: id, number } },
  });
  if (!version?.fileKey || !isUsable(version.scan as Scan)) throw new NotFound("a file to open");
  const stream = await fileStore.get(version.fileKey);
  const event = { what: "evidence:download", subject: id, detail: { version: number } } as const;
  await recordDownload(person, organisation.id, event);
  return {
    fileName: version.fileName ?? "file",
    contentType: version.contentType ?? "application/octet-stream",
    bytes: Number(version.bytes),
    stream,
  };
}
