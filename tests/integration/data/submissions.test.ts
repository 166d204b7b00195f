import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { hash } from "@node-rs/argon2";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { db } from "@/lib/data/db";
import { declareSubmission } from "@/lib/data/submission/declare";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { deleteEvidence, editEvidence } from "@/lib/data/evidence/evidence-edit";
import { addEvidence } from "@/lib/data/evidence/evidence-add";
import { addFileEvidence } from "@/lib/data/evidence/evidence-file";
import { addEvidenceVersion } from "@/lib/data/evidence/evidence-versions";
import { startNextAssessment } from "@/lib/data/assessment/next-assessment";
import {
  prepareSubmission,
  previewSubmission,
  takeBackPreparation,
} from "@/lib/data/submission/preparations";
import { stopSharing } from "@/lib/data/share/stop-sharing";
import { listSubmittedEvidence, openSubmittedFile } from "@/lib/data/submission/submission-evidence";
import { listSubjects } from "@/lib/data/submission/submission-subjects";
import { withdrawSubmission } from "@/lib/data/submission/submission-withdrawal";
import { readSubmission, readSubmissionToDownload } from "@/lib/data/submission/submissions";
import { fingerprint } from "@/lib/data/tokens";
import { NotAllowed, NotFound, Outdated, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { ORGANISATION } from "@/lib/domain/scope";
import { answerAll } from "@/tests/support/answered";
import { aMember, anAssessment, anOrganisation } from "@/tests/support/builders";
import { aSubmission, readBefore } from "@/tests/support/submitted";

// Files lie beside the embedded database of the portal: here in a folder of the test.
vi.hoisted(() => (process.env.DATA_FOLDER = `${process.env.TMPDIR ?? "/tmp"}/submissions-${process.pid}`));

const PASSWORD = "three words that differ";
let passwordHash: string;
beforeAll(async () => {
  passwordHash = await hash(PASSWORD);
});

const WHOLE = { productId: null, answersId: null, note: null };

/** A complete assessment, with a lead and an approver who know their password. */
async function ready() {
  const built = await anAssessment();
  await answerAll(built);
  const approver = await aMember(built.organisation, "approver");
  await db.person.updateMany({ where: { id: { in: [built.lead.id, approver.id] } }, data: { passwordHash } });
  const sign = async (by: Person, preparation: string, values: { read?: string; password?: string } = {}) =>
    declareSubmission(by, preparation, {
      read: values.read ?? (await readBefore(by, preparation)),
      position: "Chief information officer",
      proof: { password: values.password ?? PASSWORD, from: built.assessment },
    });
  const change = async (question: string, value: string) => {
    const { revision } = await db.assessment.findUniqueOrThrow({ where: { id: built.assessment } });
    const given = [{ question, scope: ORGANISATION, value }];
    return saveAnswers(built.lead, built.assessment, given, { opened: revision });
  };
  return { ...built, approver, sign, change };
}

const NOTE = { title: "Patch record", scope: ORGANISATION, details: {} };

/** The same, with a note that speaks for P7. */
async function withNote() {
  const built = await ready();
  const { lead, organisation, assessment } = built;
  const use = { assessment, requirement: "P7" };
  const what = { values: NOTE, content: { text: "We look monthly" } };
  return { ...built, note: await addEvidence(lead, organisation.reference, "note", what, use) };
}

describe("preparing", () => {
  test("is refused while something mandatory is open", async () => {
    const { lead, assessment } = await anAssessment();
    await expect(prepareSubmission(lead, assessment, WHOLE)).rejects.toThrow(Refused);
  });

  test("twice prepares one submission, and tells whoever may declare it", async () => {
    const { lead, approver, assessment } = await ready();
    const [first, second] = await Promise.all([
      prepareSubmission(lead, assessment, WHOLE),
      prepareSubmission(lead, assessment, WHOLE),
    ]);
    expect(second).toBe(first);
    expect(await db.notice.findMany({ where: { personId: approver.id } })).toMatchObject([
      { kind: "to_declare", path: `/assessments/${assessment}/submit` },
    ]);
  });

  test("is not for a contributor, and a product of nobody is not found", async () => {
    const { organisation, lead, assessment } = await ready();
    const contributor = await aMember(organisation, "contributor");
    await expect(prepareSubmission(contributor, assessment, WHOLE)).rejects.toThrow(NotAllowed);
    const { service } = await anAssessment();
    const foreign = { ...WHOLE, productId: service };
    await expect(prepareSubmission(lead, assessment, foreign)).rejects.toThrow(NotFound);
  });

  test("a preview says what a submission would hold, and stores nothing", async () => {
    const { lead, assessment, service, organisation } = await ready();
    const content = await previewSubmission(lead, assessment, { productId: service, answersId: null });
    expect(content.product?.id).toBe(service);
    expect(content.sites).toEqual([]);
    expect(await db.submission.count({ where: { organisationId: organisation.id } })).toBe(0);
  });
});

describe("declaring", () => {
  test("is for an approver, and for a lead only where there is none", async () => {
    const { organisation, lead, approver, assessment, sign } = await ready();
    const preparation = await prepareSubmission(lead, assessment, WHOLE);
    await expect(sign(lead, preparation)).rejects.toThrow(NotAllowed);
    await db.membership.deleteMany({ where: { organisationId: organisation.id, personId: approver.id } });
    const { content } = await readSubmission(lead, await sign(lead, preparation));
    expect(content.declaration).toMatchObject({ role: "lead", position: "Chief information officer" });
    expect(content.declaration.text).toContain("no approver");
  });

  test("needs the password", async () => {
    const { lead, approver, assessment, sign } = await ready();
    const preparation = await prepareSubmission(lead, assessment, WHOLE);
    await expect(sign(approver, preparation, { password: "another" })).rejects.toThrow("password");
  });

  test.each<[string, (built: Awaited<ReturnType<typeof withNote>>) => Promise<unknown>]>([
    ["an answer", ({ change }) => change("P7.1", "partly_met")],
    [
      "a version of evidence",
      ({ lead, note }) => addEvidenceVersion(lead, note, 1, { text: "We look weekly" }),
    ],
    [
      "the title of evidence",
      ({ lead, note }) => editEvidence(lead, note, { opened: 1, values: { ...NOTE, title: "Patching" } }),
    ],
    [
      "what the virus scanner found",
      ({ note }) =>
        db.evidenceVersion.updateMany({ where: { evidenceId: note }, data: { scan: "infected" } }),
    ],
    ["a fact", ({ site }) => db.site.update({ where: { id: site }, data: { name: "Renamed" } })],
  ])("is refused when %s changed since it was read, and not once that is read", async (_, change) => {
    const built = await withNote();
    const preparation = await prepareSubmission(built.lead, built.assessment, WHOLE);
    const read = await readBefore(built.approver, preparation);
    await change(built);
    // Said first, whatever the password: the form is shown again with what it is about now.
    const guess = { read, password: "another" };
    await expect(built.sign(built.approver, preparation, guess)).rejects.toThrow(Outdated);
    await expect(built.sign(built.approver, preparation, { read })).rejects.toThrow(Outdated);
    await expect(built.sign(built.approver, preparation)).resolves.toBeTruthy();
  });

  test("is not refused when what changed is not in it", async () => {
    const { approver, assessment, change, lead, sign } = await ready();
    const preparation = await prepareSubmission(lead, assessment, WHOLE);
    const read = await readBefore(approver, preparation);
    await change("P7.note", "For us alone");
    await expect(sign(approver, preparation, { read })).resolves.toBeTruthy();
  });

  test("is refused once the next assessment has begun", async () => {
    const { organisation, lead, approver, assessment, sign } = await ready();
    const preparation = await prepareSubmission(lead, assessment, WHOLE);
    await startNextAssessment(lead, organisation.reference, assessment);
    await expect(sign(approver, preparation)).rejects.toThrow("closed");
  });

  test("twice, or by two people at once, makes one submission", async () => {
    const { organisation, lead, approver, assessment, sign } = await ready();
    const second = await aMember(organisation, "approver");
    await db.person.update({ where: { id: second.id }, data: { passwordHash } });
    const preparation = await prepareSubmission(lead, assessment, WHOLE);
    const made = await Promise.all([sign(approver, preparation), sign(second, preparation)]);
    expect(new Set([...made, await sign(approver, preparation)]).size).toBe(1);
    expect(await db.submission.count({ where: { organisationId: organisation.id } })).toBe(1);
  });

  test("of two subjects at once makes one chain, in which each holds the fingerprint of the one before", async () => {
    const { organisation, lead, approver, assessment, service, sign } = await ready();
    const whole = await prepareSubmission(lead, assessment, WHOLE);
    const product = await prepareSubmission(lead, assessment, { ...WHOLE, productId: service });
    await Promise.all([sign(approver, whole), sign(approver, product)]);
    const chain = await db.submission.findMany({
      where: { organisationId: organisation.id },
      orderBy: { sequence: "asc" },
    });
    expect(chain).toMatchObject([
      { sequence: 1, previousSha256: null, sha256: fingerprint(chain[0]!.content) },
      { sequence: 2, previousSha256: chain[0]!.sha256, sha256: fingerprint(chain[1]!.content) },
    ]);
    expect(JSON.parse(chain[1]!.content)).toMatchObject({ previous: chain[0]!.sha256 });
  });

  test("leaves the assessment open: work goes on, and the next one is another version", async () => {
    const { lead, approver, assessment, change, sign } = await ready();
    await sign(approver, await prepareSubmission(lead, assessment, WHOLE));
    await change("P7.1", "partly_met");
    const again = await prepareSubmission(lead, assessment, WHOLE);
    const { content, versions } = await readSubmission(lead, await sign(approver, again));
    expect(content.answers.find(({ question }) => question === "P7.1")?.value).toBe("partly_met");
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);
  });

  test("is refused once it was taken back", async () => {
    const { lead, approver, assessment, sign } = await ready();
    const preparation = await prepareSubmission(lead, assessment, WHOLE);
    await takeBackPreparation(lead, preparation);
    await expect(sign(approver, preparation)).rejects.toThrow(Refused);
  });

  test("freezes: what is answered later is not in it, and what was taken away is its fingerprint’s text", async () => {
    const { lead, approver, assessment, sign } = await ready();
    const id = await sign(approver, await prepareSubmission(lead, assessment, WHOLE));
    const before = await readSubmission(lead, id);
    await db.answer.updateMany({ where: { assessmentId: assessment }, data: { value: "not_met" } });
    expect(await readSubmission(lead, id)).toEqual(before);
    const download = await readSubmissionToDownload(lead, id, "submission.json");
    expect(fingerprint(download.text)).toBe(download.sha256);
    await expect(db.submission.update({ where: { id }, data: { content: "{}" } })).rejects.toThrow();
  });
});

describe("who sees a submission", () => {
  test("its own organisation, and whoever it is shared with from the declaration on", async () => {
    const { organisation, lead, service } = await anAssessment();
    const commissioner = await anOrganisation();
    const { id, review } = await aSubmission({ organisation, product: service, commissioner });
    expect(await readSubmission(lead, id)).toMatchObject({ role: "lead", mayWithdraw: true });
    expect(await readSubmission(commissioner.lead, id)).toMatchObject({
      role: null,
      reviews: [{ id: review }],
      reviewedBy: [],
      mayWithdraw: false,
    });
    const whole = await aSubmission({ organisation });
    await expect(readSubmission(commissioner.lead, whole.id)).rejects.toThrow(NotFound);
    const other = await anOrganisation();
    await expect(readSubmission(other.lead, id)).rejects.toThrow(NotFound);
  });

  test("nobody beside it sees another version that is not shared", async () => {
    const { organisation, service } = await anAssessment();
    const commissioner = await anOrganisation();
    await aSubmission({ organisation, product: service });
    const second = await aSubmission({ organisation, product: service, commissioner });
    const { versions } = await readSubmission(commissioner.lead, second.id);
    expect(versions.map(({ number }) => number)).toEqual([2]);
  });

  test("a review that ended undecided shows nothing any more", async () => {
    const { organisation, service } = await anAssessment();
    const commissioner = await anOrganisation();
    const { id, review } = await aSubmission({ organisation, product: service, commissioner });
    await db.review.update({ where: { id: review! }, data: { state: "ended" } });
    await expect(readSubmission(commissioner.lead, id)).rejects.toThrow(NotFound);
  });
});

describe("withdrawing", () => {
  test("marks a submission, ends its undecided reviews and tells whoever could read it", async () => {
    const { organisation, lead, service } = await anAssessment();
    const commissioner = await anOrganisation();
    const { id, review } = await aSubmission({ organisation, product: service, commissioner });
    await withdrawSubmission(lead, id, "We found a mistake.");
    await withdrawSubmission(lead, id, "Again.");
    expect(await readSubmission(lead, id)).toMatchObject({
      withdrawal: { reason: "We found a mistake." },
      mayWithdraw: false,
    });
    const { withdrawal } = await readSubmissionToDownload(lead, id, "report.pdf");
    expect(withdrawal?.at).toBeInstanceOf(Date);
    expect(await db.review.findUnique({ where: { id: review! } })).toMatchObject({ state: "withdrawn" });
    const told = await db.notice.findMany({
      where: { personId: commissioner.lead.id, kind: "submission_withdrawn" },
    });
    expect(told).toMatchObject([{ path: `/submissions/${id}` }]);
  });

  test("leaves a submission readable, also where nobody had begun its review, until it is no longer shared", async () => {
    const { organisation, lead, service } = await anAssessment();
    const commissioner = await anOrganisation();
    const { id } = await aSubmission({ organisation, product: service, commissioner });
    await withdrawSubmission(lead, id, "We found a mistake.");
    expect(await readSubmission(commissioner.lead, id)).toMatchObject({
      withdrawal: { reason: "We found a mistake." },
    });
    const share = await db.share.findFirstOrThrow({ where: { organisationId: organisation.id } });
    await stopSharing(lead, share.id, "They changed supplier.");
    await expect(readSubmission(commissioner.lead, id)).rejects.toThrow(NotFound);
  });

  test("leaves what was decided as it is, and is for its own organisation", async () => {
    const { organisation, lead, service } = await anAssessment();
    const commissioner = await anOrganisation();
    const { id, review } = await aSubmission({ organisation, product: service, commissioner });
    await db.review.update({ where: { id: review! }, data: { state: "accepted" } });
    await expect(withdrawSubmission(commissioner.lead, id, "Not theirs")).rejects.toThrow(NotFound);
    await withdrawSubmission(lead, id, "We found a mistake.");
    expect(await db.review.findUnique({ where: { id: review! } })).toMatchObject({ state: "accepted" });
    expect(await readSubmission(commissioner.lead, id)).toMatchObject({ withdrawal: {} });
  });
});

describe("evidence that a submission refers to", () => {
  /** A file that speaks for P7 in a submission that is shared. */
  async function withFile() {
    const built = await anAssessment();
    const commissioner = await anOrganisation();
    const folder = await mkdtemp(join(tmpdir(), "submitted-"));
    const path = join(folder, "file");
    await writeFile(path, CONTENT);
    const file = {
      path,
      fileName: "test.txt",
      contentType: "text/plain",
      bytes: CONTENT.length,
      sha256: HASH,
    };
    const use = { assessment: built.assessment, requirement: "P7" };
    const evidence = await addFileEvidence(built.lead, built.organisation.reference, file, use);
    const { organisation, service: product } = built;
    const made = await aSubmission({ organisation, product, commissioner });
    return { ...built, commissioner, evidence, made };
  }
  const CONTENT = "What we tested";
  const HASH = fingerprint(CONTENT);

  test("is named in it with its fingerprint", async () => {
    const { evidence, made } = await withFile();
    expect(made.content.evidence).toMatchObject([
      { id: evidence, requirements: ["P7"], version: 1, sha256: HASH, fileName: "test.txt" },
    ]);
  });

  test("is opened by either side, and by nobody else", async () => {
    const { lead, commissioner, evidence, made } = await withFile();
    const reviewer = await aMember(commissioner, "reviewer");
    for (const person of [lead, reviewer]) {
      const { stream, fileName } = await openSubmittedFile(person, made.id, evidence, 1);
      expect([fileName, await text(stream)]).toEqual(["test.txt", CONTENT]);
    }
    const stranger = (await anOrganisation()).lead;
    await expect(openSubmittedFile(stranger, made.id, evidence, 1)).rejects.toThrow(NotFound);
    await expect(openSubmittedFile(lead, made.id, evidence, 2)).rejects.toThrow(NotFound);
  });

  test("is opened by nobody of its own organisation whose role does not open evidence", async () => {
    const { organisation, evidence, made } = await withFile();
    const reviewer = await aMember(organisation, "reviewer");
    expect(await readSubmission(reviewer, made.id)).toMatchObject({ role: "reviewer" });
    expect(await listSubmittedEvidence(reviewer, made.id)).toBeNull();
    await expect(openSubmittedFile(reviewer, made.id, evidence, 1)).rejects.toThrow(NotFound);
  });

  test("is not found any more by whoever it is not shared with any more", async () => {
    const { organisation, lead, commissioner, evidence, made } = await withFile();
    const share = await db.share.findFirstOrThrow({ where: { organisationId: organisation.id } });
    await stopSharing(lead, share.id, "They changed supplier.");
    await expect(openSubmittedFile(commissioner.lead, made.id, evidence, 1)).rejects.toThrow(NotFound);
    await expect(listSubmittedEvidence(commissioner.lead, made.id)).rejects.toThrow(NotFound);
    await expect(readSubmissionToDownload(commissioner.lead, made.id, "a.json")).rejects.toThrow(NotFound);
  });

  test("cannot be deleted", async () => {
    const { lead, evidence, made } = await withFile();
    await expect(deleteEvidence(lead, evidence)).rejects.toThrow("A submission refers to this evidence");
    expect(await listSubmittedEvidence(lead, made.id)).toMatchObject([
      { evidenceId: evidence, number: 1, fileName: "test.txt" },
    ]);
  });
});

test("an organisation lists what it submits: the whole of it and each product", async () => {
  const { organisation, lead, service } = await anAssessment();
  const commissioner = await anOrganisation();
  await aSubmission({ organisation, product: service });
  const { id } = await aSubmission({ organisation, product: service, commissioner });
  const { subjects } = await listSubjects(lead, organisation.reference);
  expect(subjects).toMatchObject([
    { product: null, newest: null, sharedWith: [], prepared: null },
    { product: { id: service }, newest: { id, number: 2, withdrawn: false }, sharedWith: ["Example Trust"] },
  ]);
});
