import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysAfter } from "@/lib/domain/dates";
import { soonUntil, validityInWords, validityOf } from "@/lib/domain/evidence/validity";

const TODAY = "2026-11-21";

describe("evidence", () => {
  test.each([
    ["without days is valid", null, null, "valid", "No end date"],
    ["is valid on its first day", TODAY, null, "valid", "No end date"],
    ["is not valid the day before", "2026-11-22", null, "not_yet", "Not valid yet: from 22 November 2026"],
    ["is valid long before its end", null, "2026-12-22", "valid", "Valid until 22 December 2026"],
    [
      "expires soon 30 days before",
      null,
      "2026-12-21",
      "expiring",
      "Expires soon: valid until 21 December 2026",
    ],
    ["is still valid on its last day", null, TODAY, "expiring", "Expires soon: valid until 21 November 2026"],
    ["has expired the day after", null, "2026-11-20", "expired", "Expired: valid until 20 November 2026"],
  ])("%s", (_, validFrom, validUntil, validity, words) => {
    expect(validityOf({ validFrom, validUntil }, TODAY)).toBe(validity);
    expect(validityInWords({ validFrom, validUntil }, TODAY)).toBe(words);
  });

  test("never becomes valid again once it has expired", () => {
    const day = fc.integer({ min: -400, max: 400 }).map((days) => daysAfter(TODAY, days));
    fc.assert(
      fc.property(fc.option(day), day, day, fc.nat(400), (validFrom, validUntil, today, later) => {
        const valid = { validFrom, validUntil };
        if (validityOf(valid, today) === "expired")
          expect(validityOf(valid, daysAfter(today, later))).toBe("expired");
      }),
    );
  });
});

test("days are counted across months and leap years", () => {
  expect(daysAfter("2028-02-28", 1)).toBe("2028-02-29");
  expect(daysAfter("2026-12-31", 1)).toBe("2027-01-01");
  expect(soonUntil("2026-11-21")).toBe("2026-12-21");
});
