import { expect, test } from "vitest";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { db } from "@/lib/data/db";
import { inherit, stopInheriting } from "@/lib/data/share/inherit";
import { readInheritance, readOffer } from "@/lib/data/share/inheritance";
import { readAssessmentWithRegister } from "@/lib/data/assessment/register-facts";
import { withdrawSubmission } from "@/lib/data/submission/submission-withdrawal";
import { startAssessment } from "@/lib/data/assessment/start-assessment";
import type { Decision } from "@/lib/domain/review/states";
import { serviceScope } from "@/lib/domain/scope";
import { decided } from "@/tests/support/accepted";
import {
  aMember,
  anAssessment,
  anOrganisation,
  aService,
  SERVICE,
  type BuiltOrganisation,
} from "@/tests/support/builders";
import { aSubmission } from "@/tests/support/submitted";

const answer = async (
  { lead }: BuiltOrganisation,
  assessment: string,
  service: string,
  given: Record<string, string>,
) => {
  const scope = serviceScope(service);
  const answers = Object.entries(given).map(([question, value]) => ({ question, scope, value }));
  const { revision } = await db.assessment.findUniqueOrThrow({ where: { id: assessment } });
  await saveAnswers(lead, assessment, answers, { opened: revision });
};

/** A trust that has accepted version 1 of a supplier’s product, and has this product in its own register. */
async function anAcceptedProduct() {
  const { organisation: supplier, assessment, service: product } = await anAssessment();
  const trust = await anOrganisation();
  const mine = await aService(trust, { name: "Our records", profile: { ...SERVICE, SV7: "supplier" } });
  const own = await startAssessment(trust.lead, trust.reference);
  await answer(supplier, assessment, product, { "P1.1": "largely_met", "P6.1": "fully_met" });
  const first = await aSubmission({ organisation: supplier, product, commissioner: trust });
  await decided(first.review!, "accepted", { P1: "agree", P6: "disagree" }, trust.lead.id);
  const later = async (state: Decision | "waiting", given: Record<string, string>) => {
    await answer(supplier, assessment, product, given);
    const next = await aSubmission({ organisation: supplier, product });
    const review = await db.review.findFirstOrThrow({ where: { submissionId: next.id } });
    if (state !== "waiting") await decided(review.id, state, {}, trust.lead.id);
    return { ...next, review: review.id };
  };
  return { supplier, product, trust, mine, own, first, reviewId: first.review!, later };
}

const answersOf = async (assessmentId: string, service: string) =>
  Object.fromEntries(
    (await db.answer.findMany({ where: { assessmentId, scope: serviceScope(service) } })).map(
      ({ questionId, value }) => [questionId, value],
    ),
  );
const ALL = { requirements: ["P1", "P6"], revision: 99 };

test("what was accepted is offered, beside what the service has, and nothing a reviewer doubted", async () => {
  const { trust, mine, own, reviewId } = await anAcceptedProduct();
  await answer(trust, own, mine, { "P1.1": "not_met" });
  const { toTake, source } = await readOffer(trust.lead, mine, reviewId);
  expect(source).toMatchObject({ number: 1, supplier: "Example Trust", reviewedBy: "Example Trust" });
  expect(toTake).toMatchObject([
    { requirement: "P1", judged: true, differs: true, answers: [{ value: "largely_met", own: "not_met" }] },
  ]);
});

test("what is taken over becomes the answer, and its history says from whom", async () => {
  const { trust, mine, own, reviewId } = await anAcceptedProduct();
  await inherit(trust.lead, mine, { reviewId, ...ALL });
  expect(await answersOf(own, mine)).toEqual({ "P1.1": "largely_met" });
  expect(await db.answerRevision.findMany({ where: { assessmentId: own } })).toMatchObject([
    { questionId: "P1.1", why: "Inherited from Example Trust, version 1, reviewed by Example Trust." },
  ]);
  expect((await readInheritance(trust.lead, mine)).from).toMatchObject({ number: 1, takenBy: "Lee Lead" });
  const events = await db.auditEvent.findMany({ where: { subject: mine, what: "inheritance:take" } });
  expect(events).toHaveLength(1);
});

test("what is not taken over is proposed where it is asked, with where it comes from", async () => {
  const { trust, mine, own, reviewId } = await anAcceptedProduct();
  await inherit(trust.lead, mine, { reviewId, requirements: [], revision: 0 });
  expect(await answersOf(own, mine)).toEqual({});
  const { register } = await readAssessmentWithRegister(trust.lead, own, "P1");
  expect(register.inherited).toMatchObject([
    { serviceId: mine, number: 1, verdicts: { P1: "agree" }, answers: [{ value: "largely_met" }] },
  ]);
});

test("an answer that somebody gave in the meantime is not overwritten", async () => {
  const { trust, mine, own, reviewId } = await anAcceptedProduct();
  const { revision } = await db.assessment.findUniqueOrThrow({ where: { id: own } });
  await answer(trust, own, mine, { "P1.1": "not_met" });
  const taking = inherit(trust.lead, mine, { reviewId, requirements: ["P1"], revision });
  await expect(taking).rejects.toThrow("Somebody answered");
  expect(await answersOf(own, mine)).toEqual({ "P1.1": "not_met" });
  expect((await readInheritance(trust.lead, mine)).from).toBeNull();
});

test("a later version changes nothing until somebody takes it over", async () => {
  const { trust, mine, own, reviewId, later } = await anAcceptedProduct();
  await inherit(trust.lead, mine, { reviewId, ...ALL });
  await later("waiting", { "P1.1": "fully_met" });
  expect((await readInheritance(trust.lead, mine)).later).toMatchObject({
    accepted: null,
    open: { number: 2 },
  });
  const third = await later("accepted", { "P1.1": "fully_met" });
  const read = await readInheritance(trust.lead, mine);
  expect(read).toMatchObject({ from: { number: 1 }, later: { accepted: { number: 3 }, open: null } });
  expect(await answersOf(own, mine)).toEqual({ "P1.1": "largely_met" });
  await inherit(trust.lead, mine, { reviewId: third.review, ...ALL });
  expect(await answersOf(own, mine)).toMatchObject({ "P1.1": "fully_met" });
});

test("nothing more is taken from a withdrawn submission; what was taken stays, beside what to read again", async () => {
  const { supplier, trust, mine, own, first, reviewId } = await anAcceptedProduct();
  await inherit(trust.lead, mine, { reviewId, ...ALL });
  await db.submissionWithdrawal.create({
    data: { submissionId: first.id, byId: supplier.lead.id, reason: "It was wrong." },
  });
  await expect(inherit(trust.lead, mine, { reviewId, ...ALL })).rejects.toThrow("withdrawn");
  expect(await readInheritance(trust.lead, mine)).toMatchObject({
    from: { withdrawn: true, withdrawnBecause: "It was wrong." },
    accepted: [],
  });
  expect(await readOffer(trust.lead, mine, reviewId)).toMatchObject({
    withdrawn: true,
    toTake: [{ requirement: "P1", same: true }],
  });
  expect((await readAssessmentWithRegister(trust.lead, own, "P1")).register.inherited).toEqual([]);
  expect(await answersOf(own, mine)).toEqual({ "P1.1": "largely_met" });
});

test("only what the organisation itself accepted can be inherited from", async () => {
  const { trust, mine, reviewId, later } = await anAcceptedProduct();
  const refused = await later("not_accepted", {});
  const other = await anAcceptedProduct();
  for (const review of [refused.review, other.reviewId])
    await expect(inherit(trust.lead, mine, { reviewId: review, ...ALL })).rejects.toThrow("accepted");
  expect((await readInheritance(trust.lead, mine)).accepted.map((one) => one.reviewId)).toEqual([reviewId]);
});

test("a service stops inheriting and keeps its answers; twice is once", async () => {
  const { trust, mine, own, reviewId } = await anAcceptedProduct();
  await inherit(trust.lead, mine, { reviewId, ...ALL });
  await stopInheriting(trust.lead, mine);
  await stopInheriting(trust.lead, mine);
  expect((await readInheritance(trust.lead, mine)).from).toBeNull();
  expect(await answersOf(own, mine)).toEqual({ "P1.1": "largely_met" });
  expect(await db.auditEvent.count({ where: { subject: mine, what: "inheritance:end" } })).toBe(1);
});

test("who may change what is inherited is told of a later version, and of one that is withdrawn, once", async () => {
  const { supplier, trust, mine, first, reviewId, later } = await anAcceptedProduct();
  await inherit(trust.lead, mine, { reviewId, ...ALL });
  const [contributor, viewer] = [await aMember(trust, "contributor"), await aMember(trust, "viewer")];
  await later("waiting", { "P1.1": "fully_met" });
  await withdrawSubmission(supplier.lead, first.id, "It was wrong.");
  await withdrawSubmission(supplier.lead, first.id, "Again.");
  const told = (personId: string) =>
    db.notice.findMany({
      where: { personId },
      orderBy: { id: "asc" },
      select: { kind: true, words: true, path: true },
    });
  const path = `/services/${mine}/inherited`;
  const words = { by: "Example Trust", service: "Our records" };
  expect(await told(contributor.id)).toEqual([
    { kind: "inherited_later", words: { ...words, number: 2, why: "" }, path },
    { kind: "inherited_withdrawn", words: { ...words, number: 1, why: "It was wrong." }, path },
  ]);
  expect((await told(viewer.id)).filter(({ kind }) => kind.startsWith("inherited"))).toEqual([]);
});

test("who changes to another product is told of its versions too, also where they have the same number", async () => {
  const { supplier, trust, mine, first, reviewId } = await anAcceptedProduct();
  const other = await aService(supplier, { name: "Another record" });
  const second = await aSubmission({ organisation: supplier, product: other, commissioner: trust });
  await decided(second.review!, "accepted", {}, trust.lead.id);
  await inherit(trust.lead, mine, { reviewId, ...ALL });
  await withdrawSubmission(supplier.lead, first.id, "It was wrong.");
  await inherit(trust.lead, mine, { reviewId: second.review!, ...ALL });
  await withdrawSubmission(supplier.lead, second.id, "So was this.");
  const notices = await db.notice.count({ where: { personId: trust.lead.id, kind: "inherited_withdrawn" } });
  expect(notices).toBe(2);
});

test("who may only read inherits nothing", async () => {
  const { trust, mine, reviewId } = await anAcceptedProduct();
  const viewer = await aMember(trust, "viewer");
  await expect(inherit(viewer, mine, { reviewId, ...ALL })).rejects.toThrow("inheritance:edit");
  await expect(stopInheriting(viewer, mine)).rejects.toThrow("inheritance:edit");
});
