import { describe, expect, test } from "vitest";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { checkAudit } from "@/lib/data/audit/audit-check";
import { assign } from "@/lib/data/teamwork/assign";
import { confirmCarried, readCarried } from "@/lib/data/assessment/carried";
import { readCarriedEvidence } from "@/lib/data/assessment/carried-evidence";
import { db } from "@/lib/data/db";
import { listAssessments, startNextAssessment } from "@/lib/data/assessment/next-assessment";
import { currentAssessment } from "@/lib/data/people/organisations";
import { editService, readService } from "@/lib/data/register/services";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { ORGANISATION, siteScope } from "@/lib/domain/scope";
import { aMember, anAssessment, aSite } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";

const ANSWERED = ["P7.1", "P9.1"].map((question) => ({ question, scope: ORGANISATION, value: "fully_met" }));

/** An assessment with two answers, and the next one. */
async function aNextAssessment() {
  const built = await anAssessment();
  const { lead, organisation, assessment, revision } = built;
  await saveAnswers(lead, assessment, ANSWERED, { opened: revision });
  const next = await startNextAssessment(lead, organisation.reference, assessment);
  return { ...built, next };
}

const proposedIn = async (lead: Parameters<typeof readAssessment>[0], assessment: string) =>
  (await readCarried(await readAssessment(lead, assessment))).map(({ question }) => question);

describe("the next assessment", () => {
  test("proposes the answers of the one before, and counts none of them", async () => {
    const { lead, next } = await aNextAssessment();
    const assessment = await readAssessment(lead, next);
    expect(assessment.answers).toEqual([]);
    expect(await readCarried(assessment)).toEqual([
      expect.objectContaining({ question: "P7.1", value: "fully_met", by: "Lee Lead", wording: null }),
      expect.objectContaining({ question: "P9.1" }),
    ]);
  });

  test("is the one under way; the one before is closed and can be read", async () => {
    const { lead, organisation, assessment, next, revision } = await aNextAssessment();
    expect(await currentAssessment(lead, organisation.reference)).toBe(next);
    expect((await readAssessment(lead, assessment)).closedAt).not.toBeNull();
    const save = saveAnswers(lead, assessment, ANSWERED, { opened: revision });
    await expect(save).rejects.toThrow(Refused);
    expect(await listAssessments(lead, organisation.reference)).toMatchObject([
      { id: next, closedAt: null },
      { id: assessment, closedAt: expect.any(String) as string },
    ]);
  });

  test("is one, however often and by whomever it is started", async () => {
    const { lead, organisation, assessment } = await anAssessment();
    const approver = await aMember(organisation, "approver");
    const starts = [lead, approver, lead, approver].map((person) =>
      startNextAssessment(person, organisation.reference, assessment),
    );
    expect(new Set(await Promise.all(starts)).size).toBe(1);
    expect(await db.assessment.count({ where: { organisationId: organisation.id } })).toBe(2);
  });

  test("follows the one under way and no other", async () => {
    const { lead, organisation, assessment, next } = await aNextAssessment();
    await startNextAssessment(lead, organisation.reference, next);
    const again = startNextAssessment(lead, organisation.reference, assessment);
    await expect(again).rejects.toThrow(Refused);
  });

  test("a save that began before the closing finds it closed", async () => {
    const { lead, organisation, assessment, revision } = await anAssessment();
    const work = await Promise.allSettled([
      startNextAssessment(lead, organisation.reference, assessment),
      ...ANSWERED.map((answer) => saveAnswers(lead, assessment, [answer], { opened: revision })),
    ]);
    const saved = work.slice(1).filter(({ status }) => status === "fulfilled").length;
    expect((await readAssessment(lead, assessment)).answers).toHaveLength(saved);
  });

  test.each([["viewer"], ["contributor"]] as const)("is not for a %s to start", async (role) => {
    const { organisation, assessment } = await anAssessment();
    const person = await aMember(organisation, role);
    await expect(startNextAssessment(person, organisation.reference, assessment)).rejects.toThrow(NotAllowed);
  });

  test("a fact that changes scores the one under way, and leaves the closed one as it was", async () => {
    const { lead, service, assessment, next } = await aNextAssessment();
    const { profile, version } = await readService(lead, service);
    const before = await db.assessment.findUniqueOrThrow({ where: { id: assessment } });
    const open = await db.assessment.findUniqueOrThrow({ where: { id: next } });
    await editService(lead, service, {
      opened: version,
      values: { profile: { ...profile, SV1: "retired" } },
    });
    expect(await db.assessment.findUniqueOrThrow({ where: { id: assessment } })).toEqual(before);
    const after = await db.assessment.findUniqueOrThrow({ where: { id: next } });
    expect(after.applicable).not.toBe(open.applicable);
  });
});

describe("confirming", () => {
  test("gives the answers again, and says in their history where they come from", async () => {
    const { lead, next } = await aNextAssessment();
    expect(await confirmCarried(lead, next, ["P7"])).toBe(1);
    expect((await readAssessment(lead, next)).answers).toMatchObject([
      { question: "P7.1", value: "fully_met" },
    ]);
    expect(await proposedIn(lead, next)).toEqual(["P9.1"]);
    const [revision] = await db.answerRevision.findMany({ where: { assessmentId: next } });
    expect(revision?.why).toBe("Confirmed again from the assessment before");
    expect((await checkAudit()).breaks).toEqual([]);
  });

  test("leaves alone what somebody has answered in the meantime", async () => {
    const { lead, next } = await aNextAssessment();
    const { revision } = await readAssessment(lead, next);
    await saveAnswers(lead, next, [{ ...ANSWERED[0]!, value: "not_met" }], { opened: revision });
    expect(await confirmCarried(lead, next, ["P7", "P9"])).toBe(1);
    const { answers } = await readAssessment(lead, next);
    expect(answers.find(({ question }) => question === "P7.1")?.value).toBe("not_met");
  });

  test("twice confirms once", async () => {
    const { lead, next } = await aNextAssessment();
    const counts = await Promise.all([1, 2, 3].map(() => confirmCarried(lead, next, ["P7", "P9"])));
    expect(counts.filter((count) => count === 2).length).toBeGreaterThan(0);
    expect(await db.answerRevision.count({ where: { assessmentId: next } })).toBe(2);
  });

  test("takes the evidence along", async () => {
    const { lead, organisation, assessment, revision } = await anAssessment();
    await saveAnswers(lead, assessment, ANSWERED, { opened: revision });
    const evidence = await db.evidence.create({
      data: {
        organisationId: organisation.id,
        kind: "note",
        title: "Minutes",
        scope: ORGANISATION,
        createdById: lead.id,
        uses: { create: { assessmentId: assessment, requirementId: "P7", addedById: lead.id } },
      },
    });
    const next = await startNextAssessment(lead, organisation.reference, assessment);
    expect((await readAssessment(lead, next)).proofs).toEqual([]);
    await confirmCarried(lead, next, ["P7"]);
    expect((await readAssessment(lead, next)).proofs).toMatchObject([{ requirement: "P7" }]);
    expect(await db.evidenceUse.count({ where: { evidenceId: evidence.id } })).toBe(2);
  });

  test("gives a closed assessment neither answers nor evidence", async () => {
    const { lead, organisation, assessment, next } = await aNextAssessment();
    const uses = { create: { assessmentId: assessment, requirementId: "P7", addedById: lead.id } };
    const item = { kind: "note", title: "Minutes", scope: ORGANISATION, createdById: lead.id, uses };
    await db.evidence.create({ data: { organisationId: organisation.id, ...item } });
    await startNextAssessment(lead, organisation.reference, next);
    await expect(confirmCarried(lead, next, ["P7"])).rejects.toThrow(Refused);
    expect(await readAssessment(lead, next)).toMatchObject({ answers: [], proofs: [] });
  });

  test("takes a delegate's share and the evidence about it, and nothing else", async () => {
    const built = await anAssessment();
    const { lead, organisation, assessment, revision } = built;
    const north = await aSite(organisation, { name: "North" });
    const sites = [built.site, north].map(siteScope);
    const given = sites.map((scope) => ({ question: "C1.1", scope, value: "fully_met" }));
    await saveAnswers(lead, assessment, given, { opened: revision });
    for (const scope of sites)
      await db.evidence.create({
        data: {
          ...{ organisationId: organisation.id, kind: "note", title: "Survey", scope, createdById: lead.id },
          uses: { create: { assessmentId: assessment, requirementId: "C1", addedById: lead.id } },
        },
      });
    const delegate = await aMember(organisation, "delegate");
    const share = { section: null, requirement: "C1", scope: sites[0]!, dueOn: null, note: null };
    await assign(lead, assessment, { ...share, to: { personId: delegate.id } });
    const next = await startNextAssessment(lead, organisation.reference, assessment);
    await expect(confirmCarried(delegate, next, ["P7"])).rejects.toThrow(NotFound);
    expect(await confirmCarried(delegate, next, ["C1"])).toBe(1);
    const { answers, proofs } = await readAssessment(lead, next);
    expect(answers).toMatchObject([{ question: "C1.1", scope: sites[0], changedBy: delegate.id }]);
    expect(proofs).toMatchObject([{ requirement: "C1", scope: sites[0] }]);
  });

  test("shows before what proved the answers, to those who may see evidence", async () => {
    const { lead, organisation, assessment, next } = await aNextAssessment();
    const uses = { create: { assessmentId: assessment, requirementId: "P7", addedById: lead.id } };
    const item = { kind: "note", title: "Minutes", scope: ORGANISATION, createdById: lead.id, uses };
    await db.evidence.create({ data: { organisationId: organisation.id, ...item } });
    const reviewer = await aMember(organisation, "reviewer");
    const shown = async (person: typeof lead) =>
      readCarriedEvidence(await readAssessment(person, next), ["P7", "P9"]);
    expect(await shown(lead)).toMatchObject([{ requirement: "P7", title: "Minutes" }]);
    expect(await shown(reviewer)).toEqual([]);
    await confirmCarried(lead, next, ["P7"]);
    expect(await shown(lead)).toEqual([]);
  });

  test("is not for a viewer", async () => {
    const { organisation, next } = await aNextAssessment();
    const viewer = await aMember(organisation, "viewer");
    await expect(confirmCarried(viewer, next, ["P7"])).rejects.toThrow(NotAllowed);
  });

  test("what is proposed is read in one round trip", async () => {
    const { lead, next } = await aNextAssessment();
    const assessment = await readAssessment(lead, next);
    expect(await countQueries(() => readCarried(assessment))).toBe(1);
  });
});
