import fc from "fast-check";
import { expect, test } from "vitest";
import { publishCount, publishCounts, publishMedian, SMALLEST_COHORT } from "@/lib/domain/portfolio/publish";

const KEYS = ["met", "short", "unknown", "late"] as const;
const cohort = fc.record({
  met: fc.nat(60),
  short: fc.nat(60),
  unknown: fc.nat(60),
  late: fc.nat(60),
});
const total = (counts: Record<string, number>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

test.each([
  [0, null],
  [4, null],
  [5, 5],
  [7, 5],
  [8, 10],
  [12, 10],
  [13, 15],
])("%i is published as %s", (count, published) => expect(publishCount(count)).toBe(published));

test("a cohort of fewer than ten publishes nothing at all", () => {
  fc.assert(
    fc.property(cohort, (counts) => {
      expect(publishCounts(counts) === null).toBe(total(counts) < SMALLEST_COHORT);
    }),
  );
});

test("a hidden count may be anything from 0 to 4, whatever stands beside it", () => {
  fc.assert(
    fc.property(cohort, fc.constantFrom(...KEYS), fc.nat(4), fc.nat(4), (counts, key, one, other) => {
      const [first, second] = [one, other].map((hidden) => ({ ...counts, [key]: hidden }));
      fc.pre(total(first!) >= SMALLEST_COHORT && total(second!) >= SMALLEST_COHORT);
      expect(publishCounts(first!)).toEqual(publishCounts(second!));
    }),
  );
});

test("one figure never changes another", () => {
  fc.assert(
    fc.property(cohort, fc.constantFrom(...KEYS), fc.nat(60), (counts, key, count) => {
      const changed = { ...counts, [key]: count };
      fc.pre(total(counts) >= SMALLEST_COHORT && total(changed) >= SMALLEST_COHORT);
      const [before, after] = [publishCounts(counts)!, publishCounts(changed)!];
      for (const other of KEYS) if (other !== key) expect(after[other]).toBe(before[other]);
    }),
  );
});

test("the difference between two days, or two cohorts, is a multiple of five: never one organisation", () => {
  fc.assert(
    fc.property(cohort, cohort, (one, other) => {
      const [first, second] = [publishCounts(one), publishCounts(other)];
      fc.pre(first !== null && second !== null);
      for (const key of KEYS) {
        const [was, is] = [first![key], second![key]];
        if (was !== null && is !== null) expect(Math.abs(is - was) % 5).toBe(0);
      }
    }),
  );
});

test.each([
  [42, 9, null],
  [null, 0, null],
  [42, 10, 40],
  [43, 10, 45],
])("a median of %s among %i is published as %s", (median, of, published) =>
  expect(publishMedian(median, of)).toBe(published),
);
