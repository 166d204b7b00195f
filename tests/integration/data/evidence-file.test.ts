import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { db } from "@/lib/data/db";
import { readEvidence } from "@/lib/data/evidence/evidence";
import {
  addFileEvidence,
  addFileVersion,
  demandFile,
  demandUpload,
  openEvidenceFile,
  type NewFile,
} from "@/lib/data/evidence/evidence-file";
import { scanWaiting } from "@/lib/data/evidence/evidence-scan";
import { fileStore } from "@/lib/files/file-store";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { ORGANISATION } from "@/lib/domain/scope";
import { aMember, anAssessment } from "@/tests/support/builders";
import { EICAR, startClamd } from "@/tests/support/clamd";

const { folder, socket } = vi.hoisted(() => {
  const folder = `${process.env.TMPDIR ?? "/tmp"}/evidence-file-${process.pid}`;
  process.env.DATA_FOLDER = folder;
  process.env.CLAMD_URL = `unix:${folder}.sock`;
  return { folder, socket: `${folder}.sock` };
});

let scanner: Server | undefined;
const uploads = mkdtempSync(join(tmpdir(), "uploads-"));

beforeAll(async () => {
  scanner = await startClamd(socket);
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => {
  scanner?.close();
  for (const one of [folder, uploads]) rmSync(one, { recursive: true, force: true });
});

function aFile(content: string): NewFile {
  const path = join(uploads, "file");
  writeFileSync(path, content);
  const told = { fileName: "Minutes.txt", contentType: "text/plain", bytes: content.length };
  return { path, ...told, sha256: "0".repeat(64) };
}

async function attached(content = "Agreed") {
  const built = await anAssessment();
  const { lead, assessment, organisation } = built;
  const { revision } = await readAssessment(lead, assessment);
  const given = [{ question: "P7.1", scope: ORGANISATION, value: "fully_met" }];
  await saveAnswers(lead, assessment, given, { opened: revision });
  const use = { assessment, requirement: "P7" };
  const id = await addFileEvidence(lead, organisation.reference, aFile(content), use);
  const assurance = async () =>
    (await db.assessment.findUniqueOrThrow({ where: { id: assessment } })).assurance;
  return { ...built, id, assurance };
}

const stored = () =>
  readdirSync(join(folder, "files"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

test("a file waits for the scanner, and proves something and can be opened once it is clean", async () => {
  const { lead, id, assurance } = await attached();
  expect((await readEvidence(lead, id)).scan).toBe("waiting");
  expect(await assurance()).toBe(0);
  await expect(openEvidenceFile(lead, id, 1)).rejects.toThrow(NotFound);
  await scanWaiting();
  expect((await readEvidence(lead, id)).scan).toBe("clean");
  expect(await assurance()).toBeGreaterThan(0);
  const { stream, ...opened } = await openEvidenceFile(lead, id, 1);
  expect(opened).toEqual({ fileName: "Minutes.txt", contentType: "text/plain", bytes: 6 });
  expect(await text(stream)).toBe("Agreed");
  const events = await db.auditEvent.findMany({ where: { subject: id }, orderBy: { sequence: "asc" } });
  expect(events.map(({ what }) => what)).toEqual([
    "evidence:attach",
    "evidence:add",
    "evidence:scan",
    "evidence:download",
  ]);
});

test("a file with a virus is never opened, proves nothing, and whoever uploaded it is told once", async () => {
  const { lead, id, assurance } = await attached(EICAR);
  await scanWaiting(id);
  await scanWaiting(id);
  expect((await readEvidence(lead, id)).scan).toBe("infected");
  expect(await assurance()).toBe(0);
  await expect(openEvidenceFile(lead, id, 1)).rejects.toThrow(NotFound);
  expect(await db.notice.findMany({ where: { personId: lead.id } })).toMatchObject([
    { kind: "virus_found", path: `/evidence/${id}`, urgent: true },
  ]);
});

test("while the scanner is away files go on waiting, and are looked at once it is back", async () => {
  scanner?.close();
  await once(scanner!, "close");
  const { lead, id } = await attached();
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  await scanWaiting(id);
  expect((await readEvidence(lead, id)).scan).toBe("waiting");
  scanner = await startClamd(socket);
  await scanWaiting(id);
  expect((await readEvidence(lead, id)).scan).toBe("clean");
});

test("a file that cannot be read is tried again after those that came later", async () => {
  const bad = await attached();
  const keyOf = async (evidenceId: string) =>
    (await db.evidenceVersion.findFirstOrThrow({ where: { evidenceId } })).fileKey!;
  const badKey = await keyOf(bad.id);
  await fileStore.remove(badKey);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  await scanWaiting(bad.id);
  const good = await attached();
  const read = vi.spyOn(fileStore, "get");
  await scanWaiting();
  expect(read.mock.calls.flat()).toEqual([await keyOf(good.id), badKey]);
  expect((await readEvidence(good.lead, good.id)).scan).toBe("clean");
  expect((await readEvidence(bad.lead, bad.id)).scan).toBe("waiting");
});

test("a new version proves nothing until it is clean; the one before can still be opened", async () => {
  const { lead, id, assurance } = await attached();
  await scanWaiting(id);
  await addFileVersion(lead, id, 1, aFile("Agreed again"));
  expect(await assurance()).toBe(0);
  expect(await text((await openEvidenceFile(lead, id, 1)).stream)).toBe("Agreed");
  await scanWaiting(id);
  expect(await assurance()).toBeGreaterThan(0);
  expect(await text((await openEvidenceFile(lead, id, 2)).stream)).toBe("Agreed again");
});

test("what cannot be recorded is not stored, and keys say nothing of names", async () => {
  const { lead, id } = await attached();
  const before = stored();
  await expect(addFileVersion(lead, id, 7, aFile("Too late"))).rejects.toThrow(Refused);
  expect(stored().toSorted()).toEqual(before.toSorted());
  for (const name of before) expect(name).toMatch(/^[0-9a-f]{48}$/);
});

test("who may not add evidence is refused before the file is read", async () => {
  const { organisation, assessment, id } = await attached();
  const viewer = await aMember(organisation, "viewer");
  await expect(demandUpload(viewer, organisation.reference)).rejects.toThrow(NotAllowed);
  await expect(demandFile(viewer, id)).rejects.toThrow(NotAllowed);
  const { lead: stranger, organisation: other } = await anAssessment();
  await expect(demandFile(stranger, id)).rejects.toThrow(NotFound);
  await expect(openEvidenceFile(stranger, id, 1)).rejects.toThrow(NotFound);
  const use = { assessment, requirement: "P7" };
  await expect(demandUpload(stranger, other.reference, use)).rejects.toThrow(NotFound);
});
