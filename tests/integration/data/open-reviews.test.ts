import { expect, test } from "vitest";
import { db } from "@/lib/data/db";
import { openReviews } from "@/lib/data/review/open-reviews";
import { fingerprint } from "@/lib/data/tokens";
import { submissionSchema } from "@/lib/domain/submission/content";
import { anAssessment, anOrganisation } from "@/tests/support/builders";
import { aSubmission } from "@/tests/support/submitted";

const reviewsOf = (commissionerId: string) =>
  db.review.findMany({
    where: { commissionerId },
    orderBy: { createdAt: "asc" },
    include: { verdicts: true },
  });

async function aSharedProduct() {
  const { organisation, service } = await anAssessment();
  const commissioner = await anOrganisation();
  const first = await aSubmission({ organisation, product: service, commissioner });
  return { organisation, product: service, commissioner, first };
}

test("what is submitted is stored as the canonical text that its fingerprint is of, in a chain", async () => {
  const { organisation, product, first } = await aSharedProduct();
  const second = await aSubmission({ organisation });
  const [one, two] = await db.submission.findMany({
    where: { organisationId: organisation.id },
    orderBy: { sequence: "asc" },
  });
  expect(one).toMatchObject({ id: first.id, number: 1, productId: product, previousSha256: null });
  expect(two).toMatchObject({ id: second.id, number: 1, productId: null, previousSha256: first.sha256 });
  expect(fingerprint(one!.content)).toBe(one!.sha256);
  expect(submissionSchema.parse(JSON.parse(one!.content))).toEqual(first.content);
});

test("a submission opens a review for everybody it is shared with, and tells them", async () => {
  const { commissioner, first } = await aSharedProduct();
  const reviews = await reviewsOf(commissioner.id);
  expect(reviews).toMatchObject([{ submissionId: first.id, state: "waiting" }]);
  expect(await db.notice.findMany({ where: { personId: commissioner.lead.id } })).toMatchObject([
    { kind: "submission_received", path: `/reviews/${first.review}` },
  ]);
});

test("a later submission supersedes the undecided review of the one before, of the same subject alone", async () => {
  const { organisation, product, commissioner } = await aSharedProduct();
  await aSubmission({ organisation, commissioner });
  await aSubmission({ organisation, product });
  const reviews = await reviewsOf(commissioner.id);
  expect(reviews.map(({ state }) => state)).toEqual(["superseded", "waiting", "waiting"]);
});

test("a decided review stays decided when a later submission comes", async () => {
  const { organisation, product, commissioner, first } = await aSharedProduct();
  await db.review.update({ where: { id: first.review! }, data: { state: "accepted" } });
  await aSubmission({ organisation, product });
  expect((await reviewsOf(commissioner.id)).map(({ state }) => state)).toEqual(["accepted", "waiting"]);
});

test("opening reviews twice opens them once", async () => {
  const { organisation, product, commissioner } = await aSharedProduct();
  const subject = { organisationId: organisation.id, productId: product };
  await db.$transaction((transaction) => openReviews(transaction, organisation.lead, subject));
  expect(await reviewsOf(commissioner.id)).toHaveLength(1);
});

test("a review that ended because sharing ended waits again when it is shared again", async () => {
  const { organisation, product, commissioner, first } = await aSharedProduct();
  await db.review.update({ where: { id: first.review! }, data: { state: "ended", endedAt: new Date() } });
  const subject = { organisationId: organisation.id, productId: product };
  await db.$transaction((transaction) =>
    openReviews(transaction, organisation.lead, subject, commissioner.id),
  );
  expect(await reviewsOf(commissioner.id)).toMatchObject([{ state: "waiting", endedAt: null }]);
});

test("with whom nothing is shared any more gets no review of what follows", async () => {
  const { organisation, product, commissioner } = await aSharedProduct();
  await db.share.updateMany({ where: { commissionerId: commissioner.id }, data: { endedAt: new Date() } });
  await aSubmission({ organisation, product });
  expect(await reviewsOf(commissioner.id)).toHaveLength(1);
});

test("the review of a resubmission goes on where the returned one was, with the verdicts that still stand", async () => {
  const { organisation, product, commissioner, first } = await aSharedProduct();
  const by = commissioner.lead.id;
  const reviewId = first.review!;
  await db.review.update({
    where: { id: reviewId },
    data: {
      state: "returned",
      depth: "sample",
      seed: "7",
      sample: { P7: "must" },
      startedAt: new Date(),
      startedById: by,
    },
  });
  await db.verdict.createMany({
    data: [
      {
        reviewId,
        requirementId: "P7",
        number: 1,
        verdict: "cannot_tell",
        recommendation: "Say more",
        byId: by,
      },
      { reviewId, requirementId: "P7", number: 2, verdict: "agree", byId: by },
      { reviewId, requirementId: "P9", number: 1, verdict: "disagree", recommendation: "Redo it", byId: by },
      { reviewId, requirementId: "S1", number: 1, verdict: "agree", byId: by },
      { reviewId, requirementId: "S1", number: 2, verdict: null, byId: by },
    ],
  });
  await db.reviewReturn.create({
    data: { reviewId, requirements: ["P9"], message: "Look at P9 again", byId: by },
  });
  const second = await aSubmission({ organisation, product, answers: reviewId });
  const [before, after] = await reviewsOf(commissioner.id);
  expect(before).toMatchObject({ state: "superseded" });
  expect(after).toMatchObject({
    submissionId: second.id,
    state: "under_review",
    followsId: reviewId,
    depth: "sample",
    seed: "7",
    sample: { P7: "must" },
    startedById: by,
  });
  expect(after!.verdicts).toMatchObject([
    { requirementId: "P7", number: 1, verdict: "agree", carried: true },
  ]);
  expect(second.content.answersReturn).toEqual({ sha256: first.sha256, requirements: ["P9"] });
});
