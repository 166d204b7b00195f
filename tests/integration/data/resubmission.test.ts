import { beforeAll, beforeEach, expect, test } from "vitest";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { db } from "@/lib/data/db";
import { declareSubmission } from "@/lib/data/submission/declare";
import { hashPassword } from "@/lib/data/sign-in/passwords";
import { prepareSubmission } from "@/lib/data/submission/preparations";
import { readToSubmit } from "@/lib/data/submission/read-to-submit";
import { readReturned } from "@/lib/data/review/returned-reviews";
import { answerQuery, askSupplier, closeQuery } from "@/lib/data/review/review-queries";
import { returnReview } from "@/lib/data/review/review-returns";
import { startReview } from "@/lib/data/review/review-start";
import { readReview, readReviewOf } from "@/lib/data/review/reviews";
import { shareUnasked } from "@/lib/data/share/shares";
import { stopSharing } from "@/lib/data/share/stop-sharing";
import { withdrawSubmission } from "@/lib/data/submission/submission-withdrawal";
import { readSubmission } from "@/lib/data/submission/submissions";
import { giveVerdict } from "@/lib/data/review/verdicts";
import { assign } from "@/lib/data/teamwork/assign";
import { readRequirementWork } from "@/lib/data/teamwork/requirement-work";
import { NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { ORGANISATION } from "@/lib/domain/scope";
import { answerAll } from "@/tests/support/answered";
import { aMember, anAssessment, anOrganisation } from "@/tests/support/builders";
import { aSubmission, readBefore } from "@/tests/support/submitted";

const PASSWORD = "three words here";
let passwordHash: string;
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});

let supplier: Awaited<ReturnType<typeof anAssessment>>;
let reviewer: Person;
let first: Awaited<ReturnType<typeof aSubmission>>;

/** A product whose submission was returned: P7 is to be changed, and one recommendation says how. */
beforeEach(async () => {
  supplier = await anAssessment();
  await answerAll(supplier);
  await db.person.update({ where: { id: supplier.lead.id }, data: { passwordHash } });
  const commissioner = await anOrganisation();
  reviewer = await aMember(commissioner, "reviewer");
  first = await aSubmission({ organisation: supplier.organisation, product: supplier.service, commissioner });
  await startReview(reviewer, first.review!, "full");
  const disagree = {
    verdict: "disagree",
    recommendation: "Add the last test",
    note: null,
    known: 0,
  } as const;
  await giveVerdict(reviewer, first.review!, "P7", disagree);
  const agree = { verdict: "agree", recommendation: null, note: null, known: 0 } as const;
  await giveVerdict(reviewer, first.review!, "P9", agree);
  await returnReview(reviewer, first.review!, { requirements: ["P7"], message: "Please look at P7 again" });
});

async function reviewOf(submissionId: string): Promise<string> {
  return (await db.review.findFirstOrThrow({ where: { submissionId } })).id;
}

async function answer(question: string, value: string) {
  const { revision } = await db.assessment.findUniqueOrThrow({ where: { id: supplier.assessment } });
  const given = [{ question, scope: ORGANISATION, value }];
  await saveAnswers(supplier.lead, supplier.assessment, given, { opened: revision });
}

async function resubmit(): Promise<string> {
  const what = { productId: supplier.service, answersId: first.review, note: null };
  return declare(await prepareSubmission(supplier.lead, supplier.assessment, what));
}

async function declare(preparation: string): Promise<string> {
  const read = await readBefore(supplier.lead, preparation);
  const proof = { password: PASSWORD, from: supplier.assessment };
  return declareSubmission(supplier.lead, preparation, { read, position: "Head of product", proof });
}

test("whoever answers sees what was returned, and what is asked of them", async () => {
  expect(await readReturned(supplier.lead, supplier.assessment)).toMatchObject([
    {
      id: first.review,
      submissionId: first.id,
      product: { id: supplier.service },
      requirements: ["P7"],
      message: "Please look at P7 again",
      recommendations: { P7: "Add the last test" },
    },
  ]);
});

test("a delegate is told what is asked about the requirement that is theirs", async () => {
  const delegate = await aMember(supplier.organisation, "delegate");
  const what = { section: null, requirement: "P7", scope: null, dueOn: null, note: null };
  await assign(supplier.lead, supplier.assessment, { ...what, to: { personId: delegate.id } });
  const { returned } = await readRequirementWork(delegate, supplier.assessment, "P7");
  expect(returned).toMatchObject([
    {
      requirements: ["P7"],
      message: "Please look at P7 again",
      recommendations: { P7: "Add the last test" },
    },
  ]);
  await expect(readRequirementWork(delegate, supplier.assessment, "P9")).rejects.toThrow(NotFound);
});

test("a resubmission takes only what was returned from the assessment, and what was judged stands", async () => {
  await answer("P7.1", "partly_met");
  await answer("P9.1", "not_met");
  const second = await readSubmission(supplier.lead, await resubmit());
  const said = (question: string) => second.content.answers.find((one) => one.question === question)?.value;
  expect(said("P7.1")).toBe("partly_met");
  expect(said("P9.1")).toBe("fully_met");
  expect(second.content).toMatchObject({
    number: 2,
    previous: first.sha256,
    answersReturn: { sha256: first.sha256, requirements: ["P7"] },
  });
  const review = await db.review.findFirstOrThrow({
    where: { submissionId: second.id },
    include: { verdicts: true },
  });
  expect(review).toMatchObject({ state: "under_review", followsId: first.review });
  expect(review.verdicts).toMatchObject([{ requirementId: "P9", carried: true }]);
});

test("nothing is returned any more once it is submitted again", async () => {
  await resubmit();
  expect(await readReturned(supplier.lead, supplier.assessment)).toEqual([]);
});

test("nothing is returned any more once the submission is withdrawn", async () => {
  await withdrawSubmission(supplier.lead, first.id, "We stop selling it.");
  expect(await readReturned(supplier.lead, supplier.assessment)).toEqual([]);
  const what = { productId: supplier.service, answersId: first.review, note: null };
  await expect(prepareSubmission(supplier.lead, supplier.assessment, what)).rejects.toThrow(NotFound);
});

test("the page proposes to answer the return, and can submit everything instead", async () => {
  const asked = { productId: supplier.service };
  expect(await readToSubmit(supplier.lead, supplier.assessment, asked)).toMatchObject({
    answersId: first.review,
  });
  const everything = await readToSubmit(supplier.lead, supplier.assessment, { ...asked, answers: "none" });
  expect(everything).toMatchObject({ answersId: null, returned: [{ id: first.review }] });
});

async function stopAndShareAgain() {
  const share = await db.share.findFirstOrThrow({ where: { organisationId: supplier.organisation.id } });
  await stopSharing(supplier.lead, share.id, "By mistake");
  const code = (await db.organisation.findUniqueOrThrow({ where: { id: share.commissionerId } })).reference;
  await shareUnasked(supplier.lead, supplier.organisation.reference, { productId: supplier.service, code });
}

test("what was returned is returned still when sharing stops and begins again", async () => {
  await stopAndShareAgain();
  expect(await readReview(reviewer, first.review!)).toMatchObject({ state: "returned", endedAt: null });
  await answer("P7.1", "partly_met");
  const review = await reviewOf(await resubmit());
  expect(await readReview(reviewer, review)).toMatchObject({ state: "under_review" });
});

/** Another organisation that reviews the same submission. */
async function anotherReview() {
  const commissioner = await anOrganisation();
  const { reference } = supplier.organisation;
  const code = commissioner.reference.toUpperCase();
  await shareUnasked(supplier.lead, reference, { productId: supplier.service, code });
  const { id } = await db.review.findFirstOrThrow({ where: { commissionerId: commissioner.id } });
  const judge = await aMember(commissioner, "reviewer");
  await startReview(judge, id, "full");
  return { id, commissionerId: commissioner.id, judge };
}

const reviewAfter = (commissionerId: string) =>
  db.review.findFirstOrThrow({
    where: { commissionerId, state: { not: "superseded" } },
    include: { verdicts: true, queries: true },
  });

test("a resubmission answers everybody who returned the submission, and each review goes on", async () => {
  const other = await anotherReview();
  const agree = { verdict: "agree", recommendation: null, note: null, known: 0 } as const;
  for (const requirement of ["P7", "P9", "P1"]) await giveVerdict(other.judge, other.id, requirement, agree);
  await returnReview(other.judge, other.id, { requirements: ["P9"], message: "And P9" });
  await answer("P7.1", "partly_met");
  await answer("P9.1", "not_met");
  const { content } = await readSubmission(supplier.lead, await resubmit());
  expect(content.answersReturn).toEqual({ sha256: first.sha256, requirements: ["P7", "P9"] });
  const said = (question: string) => content.answers.find((one) => one.question === question)?.value;
  expect([said("P7.1"), said("P9.1")]).toEqual(["partly_met", "not_met"]);
  expect(await reviewAfter(other.commissionerId)).toMatchObject({
    state: "under_review",
    followsId: other.id,
    verdicts: [{ requirementId: "P1", carried: true }],
  });
});

test("what another returns while the answer is declared is refused one of the two: nothing that is asked is lost", async () => {
  const other = await anotherReview();
  const what = { productId: supplier.service, answersId: first.review, note: null };
  const preparation = await prepareSubmission(supplier.lead, supplier.assessment, what);
  const [declared, returned] = await Promise.allSettled([
    declare(preparation),
    returnReview(other.judge, other.id, { requirements: ["P9"], message: "And P9" }),
  ]);
  expect([declared.status, returned.status]).toContain("fulfilled");
  const waiting = await readReturned(supplier.lead, supplier.assessment);
  const { state } = await db.review.findUniqueOrThrow({ where: { id: other.id } });
  if (declared.status === "fulfilled" && returned.status === "fulfilled") {
    const { content } = await readSubmission(supplier.lead, declared.value);
    expect(content.answersReturn?.requirements).toContain("P9");
  } else expect(state).toBe(returned.status === "fulfilled" ? "returned" : "superseded");
  expect(waiting.length).toBe(declared.status === "fulfilled" ? 0 : 2);
});

test("what was asked and is still open goes on with the review, and is answered there", async () => {
  const other = await anotherReview();
  const open = await askSupplier(other.judge, other.id, "P9", "Since when?");
  const closed = await askSupplier(other.judge, other.id, "P1", "Why?");
  await closeQuery(other.judge, other.id, closed);
  const second = await resubmit();
  const { id } = await reviewAfter(other.commissionerId);
  await answerQuery(supplier.lead, id, open, "Since March.");
  for (const { queries } of [
    await readReview(other.judge, id),
    await readReviewOf(supplier.lead, second, id),
  ])
    expect(queries).toMatchObject([
      { id: open, messages: [{ text: "Since when?" }, { text: "Since March." }] },
    ]);
  const before = await readReviewOf(supplier.lead, first.id, other.id);
  expect(before).toMatchObject({
    queries: [{ id: closed }],
    goesOn: { id, submissionId: second, number: 2 },
  });
  await closeQuery(other.judge, id, open);
});

test("what was asked is answered as soon as the submission is returned, and the answer goes on", async () => {
  const other = await anotherReview();
  const open = await askSupplier(other.judge, other.id, "P9", "Since when?");
  await returnReview(other.judge, other.id, { requirements: ["P9"], message: "Please answer" });
  await answerQuery(supplier.lead, other.id, open, "Since March.");
  await resubmit();
  const { id } = await reviewAfter(other.commissionerId);
  expect((await readReview(other.judge, id)).queries).toMatchObject([
    { id: open, messages: [{ text: "Since when?" }, { text: "Since March." }] },
  ]);
});

test("what was asked goes on when a whole new version is declared, which is reviewed from the start", async () => {
  const other = await anotherReview();
  const open = await askSupplier(other.judge, other.id, "P9", "Since when?");
  const what = { productId: supplier.service, answersId: null, note: null };
  const second = await declare(await prepareSubmission(supplier.lead, supplier.assessment, what));
  const next = await reviewAfter(other.commissionerId);
  expect(next).toMatchObject({ state: "waiting", startedAt: null, depth: null, verdicts: [] });
  expect(next.queries).toMatchObject([{ id: open }]);
  for (const before of [
    await readReview(other.judge, other.id),
    await readReviewOf(supplier.lead, first.id, other.id),
  ])
    expect(before).toMatchObject({
      state: "superseded",
      queries: [],
      goesOn: { id: next.id, submissionId: second, number: 2 },
    });
});

test("the supplier still reads the verdicts that it was told with the return, and none that it was not", async () => {
  const other = await anotherReview();
  const agree = { verdict: "agree", recommendation: null, note: null, known: 0 } as const;
  await giveVerdict(other.judge, other.id, "P1", agree);
  await resubmit();
  const told = await readReviewOf(supplier.lead, first.id, first.review!);
  expect(told.state).toBe("superseded");
  expect(told.verdicts.get("P7")).toMatchObject({ verdict: "disagree", recommendation: "Add the last test" });
  const untold = await readReviewOf(supplier.lead, first.id, other.id);
  expect([untold.state, untold.verdicts.size]).toEqual(["superseded", 0]);
});

test("a return is answered once more when its answer was withdrawn and sharing begins again", async () => {
  const withdrawn = await resubmit();
  await withdrawSubmission(supplier.lead, withdrawn, "It was wrong");
  await stopAndShareAgain();
  const review = await reviewOf(await resubmit());
  expect(await readReview(reviewer, review)).toMatchObject({ state: "under_review" });
});

test("who may no longer read a submission does not read why it was withdrawn afterwards", async () => {
  const share = await db.share.findFirstOrThrow({ where: { organisationId: supplier.organisation.id } });
  await stopSharing(supplier.lead, share.id, "By mistake");
  await withdrawSubmission(supplier.lead, first.id, "It was wrong");
  const theirs = await readReview(reviewer, first.review!);
  expect([theirs.state, theirs.submission.withdrawn]).toEqual(["ended", null]);
  const own = await readReviewOf(supplier.lead, first.id, first.review!);
  expect(own.submission.withdrawn).toMatchObject({ reason: "It was wrong" });
});

test("an answer to a return is not declared once nobody waits for it", async () => {
  const what = { productId: supplier.service, answersId: first.review, note: null };
  const preparation = await prepareSubmission(supplier.lead, supplier.assessment, what);
  await withdrawSubmission(supplier.lead, first.id, "It was wrong");
  await expect(declare(preparation)).rejects.toThrow("no longer waits");
  expect(await db.submission.count({ where: { organisationId: supplier.organisation.id } })).toBe(1);
});
