import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthsBefore } from "@/lib/domain/dates";
import { type KeptReview, reviewsAsOf } from "@/lib/domain/proposals/reviews-as-of";
import { REACHES } from "@/lib/domain/register/register-review";

const TODAY = "2026-11-21";

const review = (reviewedOn: string, more: Partial<KeptReview> = {}): KeptReview => ({
  reviewedOn,
  reviewers: "Everybody",
  reach: "some_inside",
  missing: null,
  putRight: false,
  ...more,
});

const wide = { reach: "all_and_partners" } as const;

describe("the widest review", () => {
  test.each<[string, KeptReview[], string]>([
    ["is of the last 12 months", [review("2026-11-01"), review("2025-11-20", wide)], "2026-11-01"],
    ["may be 12 months old to the day", [review("2026-11-01"), review("2025-11-21", wide)], "2025-11-21"],
    ["is the newest where several reach as far", [review("2026-11-01"), review("2026-10-01")], "2026-11-01"],
    ["is the newest where none is recent", [review("2024-11-01"), review("2023-11-01", wide)], "2024-11-01"],
  ])("%s", (_, reviews, widest) => expect(reviewsAsOf(reviews, TODAY)?.widest.reviewedOn).toBe(widest));
});

describe("a finding", () => {
  const found = { missing: "The rota" };
  test.each<[string, KeptReview[], number]>([
    [
      "stays open after a later review that found nothing",
      [review("2026-11-01"), review("2020-01-01", found)],
      1,
    ],
    ["is closed once it is put right", [review("2026-11-01", { ...found, putRight: true })], 0],
    ["is each of several", [review("2026-11-01", found), review("2026-10-01", found)], 2],
    ["is none where nothing was missing", [review("2026-11-01")], 0],
  ])("%s", (_, reviews, open) => expect(reviewsAsOf(reviews, TODAY)?.open).toHaveLength(open));
});

test("without a review nothing is known", () => expect(reviewsAsOf([], TODAY)).toBeNull());

const anyReview = fc.record({
  reviewedOn: fc.integer({ min: 0, max: 40 }).map((months) => monthsBefore(TODAY, months)),
  reviewers: fc.constant("Everybody"),
  reach: fc.constantFrom(...REACHES.map(({ value }) => value)),
  missing: fc.option(fc.string({ minLength: 1 })),
  putRight: fc.boolean(),
});

const newestFirst = (reviews: KeptReview[]) =>
  [...reviews].sort((one, other) => other.reviewedOn.localeCompare(one.reviewedOn));

test("a further recent review never closes a finding and never narrows the reach", () =>
  fc.assert(
    fc.property(fc.array(anyReview, { minLength: 1 }), fc.constantFrom(...REACHES), (reviews, { value }) => {
      const earlier = newestFirst(
        reviews.map((one) => ({ ...one, reviewedOn: monthsBefore(one.reviewedOn, 1) })),
      );
      const before = reviewsAsOf(earlier, TODAY)!;
      const after = reviewsAsOf([review(TODAY, { reach: value }), ...earlier], TODAY)!;
      expect(after.open).toEqual(before.open);
      const width = (reach: string) => REACHES.findIndex((one) => one.value === reach);
      if (before.widest.reviewedOn >= monthsBefore(TODAY, 12))
        expect(width(after.widest.reach)).toBeGreaterThanOrEqual(width(before.widest.reach));
    }),
  ));
