import { hash } from "@node-rs/argon2";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/data/db";
import { declareSubmission } from "@/lib/data/declare";
import { addEvidence } from "@/lib/data/evidence-add";
import { deleteEvidence } from "@/lib/data/evidence-edit";
import { prepareSubmission, previewSubmission, takeBackPreparation } from "@/lib/data/preparations";
import { listSubmittedEvidence } from "@/lib/data/submission-evidence";
import { listSubjects } from "@/lib/data/submission-subjects";
import { withdrawSubmission } from "@/lib/data/submission-withdrawal";
import { readSubmission, readSubmissionToDownload } from "@/lib/data/submissions";
import { fingerprint } from "@/lib/data/tokens";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/person";
import { ORGANISATION } from "@/lib/domain/scope";
import { answerAll } from "@/tests/support/answered";
import { aMember, anAssessment, anOrganisation } from "@/tests/support/builders";
import { aSubmission } from "@/tests/support/submitted";

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
  const { revision } = await db.assessment.findUniqueOrThrow({ where: { id: built.assessment } });
  const sign = (by: Person, preparation: string, values: { revision?: number; password?: string } = {}) =>
    declareSubmission(by, preparation, {
      revision: values.revision ?? revision,
      position: "Chief information officer",
      proof: { password: values.password ?? PASSWORD, from: built.assessment },
    });
  return { ...built, approver, revision, sign };
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
    const { content } = await previewSubmission(lead, assessment, { productId: service, answersId: null });
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

  test("is refused when the assessment moved since it was read", async () => {
    const { lead, approver, assessment, revision, sign } = await ready();
    const preparation = await prepareSubmission(lead, assessment, WHOLE);
    await db.assessment.update({ where: { id: assessment }, data: { revision: { increment: 1 } } });
    await expect(sign(approver, preparation)).rejects.toThrow("changed the assessment");
    await expect(sign(approver, preparation, { revision: revision + 1 })).resolves.toBeTruthy();
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
    const { text, sha256 } = await readSubmissionToDownload(lead, id, "submission.json");
    expect(fingerprint(text)).toBe(sha256);
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
    expect(await db.review.findUnique({ where: { id: review! } })).toMatchObject({ state: "ended" });
    const told = await db.notice.findMany({
      where: { personId: commissioner.lead.id, kind: "submission_withdrawn" },
    });
    expect(told).toHaveLength(1);
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

test("evidence that a submission refers to is read through it, and cannot be deleted", async () => {
  const { organisation, lead, assessment, service } = await anAssessment();
  const values = { title: "Test report", scope: ORGANISATION, details: {} } as const;
  const use = { assessment, requirement: "P7" };
  const note = { values, content: { text: "We tested" } };
  const evidence = await addEvidence(lead, organisation.reference, "note", note, use);
  const commissioner = await anOrganisation();
  const { id, content } = await aSubmission({ organisation, product: service, commissioner });
  expect(content.evidence).toMatchObject([{ id: evidence, requirements: ["P7"], version: 1 }]);
  expect(await listSubmittedEvidence(commissioner.lead, id)).toMatchObject([
    { evidenceId: evidence, number: 1, text: "We tested" },
  ]);
  await expect(deleteEvidence(lead, evidence)).rejects.toThrow(Refused);
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
