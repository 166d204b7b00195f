import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber } from "@/lib/domain/read-number";

describe("a number as people type it", () => {
  test.each([
    ["80", "Mbps", 80],
    ["80 Mbps", "Mbps", 80],
    ["80mbps", "Mbps", 80],
    ["82%", "percent", 82],
    ["99.95 percent", "percent", 99.95],
    ["£49.50", "pounds", 49.5],
    ["£ 1,200", "pounds", 1200],
    ["-£5", "pounds", -5],
    ["1 hour", "hours", 1],
    ["7.5 hours", "hours", 7.5],
    ["1,200", "people", 1200],
    ["1 200\u00a0people", "people", 1200],
    ["12,345,678", "users", 12_345_678],
    [" .5 ", "GB", 0.5],
    ["-3", "", -3],
    ["5e2", "Mbps", 500],
  ])("“%s” of %s is %d", (typed, unit, number) => expect(readNumber({ unit }, typed)).toBe(number));

  test.each([
    ["", "Mbps"],
    ["Mbps", "Mbps"],
    ["many", "people"],
    ["82%", "Mbps"],
    ["£80", "Mbps"],
    ["80 GB", "Mbps"],
    ["1,5", "Mbps"],
    ["12 5", "Mbps"],
    ["1,2000", "people"],
    ["0x10", "people"],
    ["Infinity", "people"],
    ["1.2.3", "Mbps"],
    ["80-100", "Mbps"],
    ["-", "Mbps"],
    [".", "Mbps"],
  ])("“%s” of %s is none", (typed, unit) => expect(readNumber({ unit }, typed)).toBeNull());

  test("is the same with its unit, and with commas, as without", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.constantFrom("Mbps", "percent", "pounds", "people", "hours"),
        (number, unit) => {
          const typed = [String(number), number.toLocaleString("en-GB"), `${number} ${unit}`];
          for (const text of typed) expect(readNumber({ unit }, text)).toBe(number);
        },
      ),
    );
  });
});
