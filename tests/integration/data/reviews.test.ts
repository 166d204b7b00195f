import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { agreeConditionMet, listOpenConditions, sayConditionDone } from "@/lib/data/plan/conditions";
import { db } from "@/lib/data/db";
import { decideReview } from "@/lib/data/review/decisions";
import { hashPassword } from "@/lib/data/sign-in/passwords";
import { answerQuery, askAgain, askSupplier, closeQuery } from "@/lib/data/review/review-queries";
import { returnReview } from "@/lib/data/review/review-returns";
import { readOverclaimed, startReview } from "@/lib/data/review/review-start";
import { listReviews } from "@/lib/data/review/review-list";
import { readReview, readReviewOf } from "@/lib/data/review/reviews";
import { giveVerdict, type VerdictValues } from "@/lib/data/review/verdicts";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { toJudge } from "@/lib/domain/review/to-judge";
import { ORGANISATION } from "@/lib/domain/scope";
import { aMember, anAssessment, anOrganisation, type BuiltOrganisation } from "@/tests/support/builders";
import { aSubmission } from "@/tests/support/submitted";

const PASSWORD = "three words here";
const AGREE: VerdictValues = { verdict: "agree", recommendation: null, note: null };
const DISAGREE: VerdictValues = { verdict: "disagree", recommendation: "Prove it", note: "Weak" };

let supplier: Awaited<ReturnType<typeof anAssessment>>;
let commissioner: BuiltOrganisation;
let reviewer: Person;
let second: Person;
let review: string;
let submission: string;

beforeAll(async () => {
  supplier = await anAssessment();
  const answers = [{ question: "P7.1", scope: ORGANISATION, value: "fully_met" }];
  await saveAnswers(supplier.lead, supplier.assessment, answers, { opened: supplier.revision });
  commissioner = await anOrganisation();
  [reviewer, second] = [
    await aMember(commissioner, "reviewer", "Rae"),
    await aMember(commissioner, "reviewer"),
  ];
  const passwordHash = await hashPassword(PASSWORD);
  await db.person.updateMany({
    where: { id: { in: [reviewer.id, supplier.lead.id] } },
    data: { passwordHash },
  });
});

/** A submission of the product that waits for its review: each test has one of its own. */
beforeEach(async () => {
  const made = await aSubmission({
    organisation: supplier.organisation,
    product: supplier.service,
    commissioner,
  });
  [review, submission] = [made.review!, made.id];
});

const judge = (person: Person, requirement: string, given: VerdictValues, known = 0) =>
  giveVerdict(person, review, requirement, { ...given, known });

const SIGNED = { reasons: "All is well", position: "Head of digital", conditions: [] };

async function decide(person: Person, given: Partial<Parameters<typeof decideReview>[2]> = {}) {
  const { judgements } = await readReview(reviewer, review);
  const proof = { password: PASSWORD, from: "192.0.2.7" };
  return decideReview(person, review, { decision: "accepted", judgements, proof, ...SIGNED, ...given });
}

async function judgeAll() {
  const { content, sample } = await readReview(reviewer, review);
  for (const requirement of toJudge(content!, sample)) await judge(reviewer, requirement, AGREE);
}

const eventsOf = async (id: string) =>
  (await db.auditEvent.findMany({ where: { subject: id }, orderBy: { at: "asc" } })).map(({ what }) => what);

test("a review begins once, with a sample that can be drawn again, and the inbox shows how far it is", async () => {
  expect(await listReviews(reviewer, { open: true })).toMatchObject([
    { id: review, state: "waiting", judged: 0 },
  ]);
  await startReview(reviewer, review, "sample");
  await expect(startReview(second, review, "full")).rejects.toThrow(Refused);
  const { state, depth, sample, seed } = await readReview(second, review);
  expect({ state, depth }).toEqual({ state: "under_review", depth: "sample" });
  expect(sample!.length).toBeGreaterThan(0);
  expect(seed).toMatch(/^[\w-]{43}$/);
  await judge(reviewer, sample![0]!.requirement, AGREE);
  expect(await listReviews(second, { open: true })).toMatchObject([{ id: review, judged: 1 }]);
  expect(await eventsOf(review)).toEqual(["review:start", "review:judge"]);
});

test("two reviewers who judge the same differently both see both, and nothing is lost", async () => {
  await startReview(reviewer, review, "full");
  expect(await judge(reviewer, "P7", DISAGREE)).toBeNull();
  expect(await judge(second, "P1", AGREE)).toBeNull();
  expect(await judge(reviewer, "P7", DISAGREE)).toBeNull();
  const clash = await judge(second, "P7", AGREE);
  expect(clash).toMatchObject({ number: 1, theirs: { verdict: "disagree", by: "Rae" } });
  expect((await readReview(second, review)).verdicts.get("P7")).toMatchObject({
    verdict: "disagree",
    number: 1,
  });
  expect(await judge(second, "P7", AGREE, clash!.number)).toBeNull();
  expect((await readReview(reviewer, review)).verdicts.get("P7")).toMatchObject({
    verdict: "agree",
    number: 2,
  });
  expect(await db.verdict.count({ where: { reviewId: review } })).toBe(3);
});

test("at the same moment, one of two verdicts is the clash", async () => {
  await startReview(reviewer, review, "full");
  const both = await Promise.all([judge(reviewer, "P7", DISAGREE), judge(second, "P7", AGREE)]);
  expect(both.filter((clash) => clash === null)).toHaveLength(1);
});

test("a verdict needs a recommendation unless it is agreement, and a requirement of the submission", async () => {
  await startReview(reviewer, review, "full");
  await expect(judge(reviewer, "P7", { ...DISAGREE, recommendation: null })).rejects.toThrow(Refused);
  await expect(judge(reviewer, "Z99", AGREE)).rejects.toThrow(NotFound);
});

test("a query goes to the supplier and comes back in its thread", async () => {
  await startReview(reviewer, review, "full");
  const id = await askSupplier(reviewer, review, "P7", "How often?");
  await answerQuery(supplier.lead, review, id, "Weekly.");
  await askAgain(second, review, id, "Since when?");
  await expect(answerQuery(reviewer, review, id, "Mine")).rejects.toThrow(NotFound);
  await expect(askAgain(supplier.lead, review, id, "Mine")).rejects.toThrow(NotFound);
  for (const { queries } of [
    await readReview(reviewer, review),
    await readReviewOf(supplier.lead, submission, review),
  ])
    expect(queries).toMatchObject([
      {
        requirement: "P7",
        messages: [
          { side: "commissioner", text: "How often?", by: "Rae" },
          { side: "supplier", text: "Weekly." },
          { side: "commissioner", text: "Since when?" },
        ],
      },
    ]);
  await closeQuery(reviewer, review, id);
  await closeQuery(second, review, id);
  await expect(answerQuery(supplier.lead, review, id, "Late")).rejects.toThrow(Refused);
  const told = await db.notice.findMany({
    where: { path: { contains: review }, kind: { startsWith: "query" } },
  });
  expect(new Set(told.map(({ kind, personId }) => `${kind} ${personId === supplier.lead.id}`))).toEqual(
    new Set(["query_asked true", "query_answered false"]),
  );
});

describe("the supplier", () => {
  test("learns verdicts when they are returned, but never the notes, nor who judged", async () => {
    await startReview(reviewer, review, "sample");
    await judge(reviewer, "P7", DISAGREE);
    const before = await readReviewOf(supplier.lead, submission, review);
    expect([before.verdicts.size, before.judgements, before.sample, before.seed]).toEqual([0, 0, null, null]);
    await expect(returnReview(reviewer, review, { requirements: [], message: "Again" })).rejects.toThrow();
    await returnReview(reviewer, review, { requirements: ["P7"], message: "Prove patching" });
    const after = await readReviewOf(supplier.lead, submission, review);
    expect(after.returned).toMatchObject({ requirements: ["P7"], message: "Prove patching", by: "Rae" });
    expect(after.verdicts.get("P7")).toMatchObject({ recommendation: "Prove it", note: null, by: null });
    expect(JSON.stringify([...after.verdicts])).not.toContain("Weak");
    await expect(judge(reviewer, "P1", AGREE)).rejects.toThrow(Refused);
    const later = await aSubmission({
      organisation: supplier.organisation,
      product: supplier.service,
      commissioner,
      answers: review,
    });
    expect(await readOverclaimed(reviewer, later.review!)).toContain("P7");
  });

  test("reads a review only under its submission, and a reviewer never as the supplier", async () => {
    const other = await aSubmission({ organisation: supplier.organisation });
    await expect(readReviewOf(supplier.lead, other.id, review)).rejects.toThrow(NotFound);
    await expect(readReviewOf(reviewer, submission, review)).rejects.toThrow(NotFound);
    await expect(readReview(supplier.lead, review)).rejects.toThrow(NotFound);
  });
});

test("what is no longer shared is closed to the reviewers", async () => {
  await db.review.update({ where: { id: review }, data: { state: "ended" } });
  const { content, previous } = await readReview(reviewer, review);
  expect([content, previous]).toEqual([null, null]);
});

describe("a decision", () => {
  test("is signed once everything is judged, with conditions that the supplier meets", async () => {
    await startReview(reviewer, review, "sample");
    await expect(decide(reviewer)).rejects.toMatchObject({ field: "decision" });
    await judgeAll();
    const condition = { requirement: "P7", what: "Patch monthly", dueOn: "2027-01-31" };
    const given = { decision: "accepted_with_conditions", conditions: [condition] } as const;
    await decide(reviewer, given);
    await expect(decide(reviewer, given)).rejects.toThrow(Refused);
    const { state, decided, conditions } = await readReviewOf(supplier.lead, submission, review);
    const { sha256 } = await db.submission.findUniqueOrThrow({ where: { id: submission } });
    expect(state).toBe("accepted_with_conditions");
    expect(decided).toMatchObject({ name: "Rae", position: "Head of digital", sha256 });
    expect(conditions).toMatchObject([{ ...condition, done: null, metAt: null }]);

    const [open] = await listOpenConditions(supplier.lead, supplier.organisation.reference);
    expect(open).toMatchObject({ what: "Patch monthly", dueOn: "2027-01-31", reviewId: review });
    await expect(sayConditionDone(reviewer, open!.id, "Done")).rejects.toThrow(NotFound);
    await sayConditionDone(supplier.lead, open!.id, "Since January");
    await sayConditionDone(supplier.lead, open!.id, "Again");
    await agreeConditionMet(second, open!.id);
    expect((await readReview(reviewer, review)).conditions).toMatchObject([
      { done: { note: "Since January" }, metAt: expect.any(Date) },
    ]);
    expect(await listOpenConditions(supplier.lead, supplier.organisation.reference)).toEqual([]);
  });

  test("needs the password, and what was judged meanwhile to be read", async () => {
    await startReview(reviewer, review, "sample");
    await judgeAll();
    const wrong = { proof: { password: "guess", from: "192.0.2.8" } };
    await expect(decide(reviewer, wrong)).rejects.toMatchObject({ field: "password" });
    await expect(decide(reviewer, { judgements: 1 })).rejects.toThrow("Somebody gave a verdict");
    await decide(reviewer);
    await expect(db.decision.updateMany({ data: { reasons: "Other" } })).rejects.toThrow();
  });

  test("is not for whoever declared the submission, also where they review elsewhere", async () => {
    await db.membership.create({
      data: { organisationId: commissioner.id, personId: supplier.lead.id, role: "reviewer" },
    });
    await startReview(reviewer, review, "sample");
    await judgeAll();
    await expect(decide(supplier.lead)).rejects.toThrow("You prepared or declared");
  });
});

test.each(["viewer", "contributor", "delegate"] satisfies Role[])(
  "a %s of the reviewers judges nothing",
  async (role) => {
    const member = await aMember(commissioner, role);
    await expect(startReview(member, review, "full")).rejects.toThrow(NotAllowed);
  },
);
