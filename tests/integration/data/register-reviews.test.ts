import { expect, test } from "vitest";
import { db } from "@/lib/data/db";
import { readAssessmentWithRegister } from "@/lib/data/register-facts";
import { listRegisterReviews, recordRegisterReview } from "@/lib/data/register-reviews";
import { NotAllowed } from "@/lib/domain/errors";
import type { RegisterReview } from "@/lib/domain/register-review";
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

test("proposals are given the newest review alone", async () => {
  const { lead, assessment, organisation } = await anAssessment();
  await recordRegisterReview(lead, organisation.reference, REVIEW);
  await recordRegisterReview(lead, organisation.reference, { ...REVIEW, reviewedOn: "2024-01-31" });
  const { register } = await readAssessmentWithRegister(lead, assessment, "U8");
  expect(register.reviews).toEqual([REVIEW]);
});
