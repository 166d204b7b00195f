import { describe, expect, test } from "vitest";
import { db } from "@/lib/data/db";
import { readAssessmentWithRegister } from "@/lib/data/assessment/register-facts";
import {
  listRegisterReviews,
  putFindingRight,
  recordRegisterReview,
} from "@/lib/data/register/register-reviews";
import { NotAllowed, NotFound } from "@/lib/domain/errors";
import type { RegisterReview } from "@/lib/domain/register/register-review";
import { aMember, anAssessment, anOrganisation } from "@/tests/support/builders";

const REVIEW: RegisterReview = {
  reviewedOn: "2026-05-06",
  reviewers: "Everybody",
  reach: "all_inside",
  missing: null,
};

test("a review is recorded by whoever may edit the register, and read by all, newest first", async () => {
  const organisation = await anOrganisation();
  const contributor = await aMember(organisation, "contributor", "Connie");
  const viewer = await aMember(organisation, "viewer");
  const older = { ...REVIEW, reviewedOn: "2025-12-31", missing: "The rota" };
  await recordRegisterReview(contributor, organisation.reference, REVIEW);
  await recordRegisterReview(contributor, organisation.reference, older);
  expect(await listRegisterReviews(viewer, organisation.reference)).toMatchObject([
    { ...REVIEW, recordedBy: "Connie" },
    older,
  ]);
  await expect(recordRegisterReview(viewer, organisation.reference, REVIEW)).rejects.toThrow(NotAllowed);
});

test("a recorded review stays, and leaves an event", async () => {
  const { lead, reference, id } = await anOrganisation();
  await recordRegisterReview(lead, reference, REVIEW);
  await expect(db.registerReview.deleteMany({ where: { organisationId: id } })).rejects.toThrow();
  const change = { where: { organisationId: id }, data: { reach: "some_inside" } };
  await expect(db.registerReview.updateMany(change)).rejects.toThrow();
  expect(await db.auditEvent.count({ where: { what: "register-review:record", personId: lead.id } })).toBe(1);
});

test("proposals are given every review, newest first, and whether what it found is put right", async () => {
  const { lead, assessment, organisation } = await anAssessment();
  const found = { ...REVIEW, reviewedOn: "2024-01-31", missing: "The rota" };
  await recordRegisterReview(lead, organisation.reference, found);
  await recordRegisterReview(lead, organisation.reference, REVIEW);
  const read = async () => (await readAssessmentWithRegister(lead, assessment, "U8")).register.reviews;
  expect(await read()).toEqual([
    { ...REVIEW, putRight: false },
    { ...found, putRight: false },
  ]);
  const [, { id }] = (await listRegisterReviews(lead, organisation.reference)) as [unknown, { id: string }];
  await putFindingRight(lead, organisation.reference, id);
  expect((await read())?.map(({ putRight }) => putRight)).toEqual([false, true]);
});

describe("what a review found missing", () => {
  async function aFinding(missing: string | null = "The rota") {
    const organisation = await anOrganisation();
    const { lead, reference } = organisation;
    await recordRegisterReview(lead, reference, { ...REVIEW, missing });
    const [review] = await listRegisterReviews(lead, reference);
    return { ...organisation, review: review!.id };
  }
  const events = (review: string) =>
    db.auditEvent.count({ where: { what: "register-review:put-right", subject: review } });

  test("is put right once, by whoever may edit the register, with their name and the time", async () => {
    const { reference, review, ...organisation } = await aFinding();
    const connie = await aMember({ reference, ...organisation }, "contributor", "Connie");
    const before = new Date();
    await putFindingRight(connie, reference, review);
    await putFindingRight(organisation.lead, reference, review);
    const [{ putRight } = { putRight: null }] = await listRegisterReviews(connie, reference);
    expect(putRight).toMatchObject({ by: "Connie" });
    expect(putRight!.at.getTime()).toBeGreaterThanOrEqual(before.getTime() - 1000);
    expect(await events(review)).toBe(1);
    await expect(db.findingPutRight.deleteMany({ where: { reviewId: review } })).rejects.toThrow();
  });

  test("stays open for whoever may only read", async () => {
    const { reference, review, ...organisation } = await aFinding();
    const viewer = await aMember({ reference, ...organisation }, "viewer");
    await expect(putFindingRight(viewer, reference, review)).rejects.toThrow(NotAllowed);
    expect(await events(review)).toBe(0);
  });

  test("is not found where nothing was missing, in another organisation, or by what is no id", async () => {
    const nothing = await aFinding(null);
    const theirs = await aFinding();
    for (const id of [nothing.review, theirs.review, "nonsense"])
      await expect(putFindingRight(nothing.lead, nothing.reference, id)).rejects.toThrow(NotFound);
  });
});
