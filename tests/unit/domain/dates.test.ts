import { expect, test } from "vitest";
import { dateInWords, dayInEngland, isDate, monthsBefore, yearsAfter } from "@/lib/domain/dates";

test.each([
  ["2026-11-01", 12, "2025-11-01"],
  ["2026-01-15", 1, "2025-12-15"],
  ["2026-11-01", 36, "2023-11-01"],
  ["2026-03-31", 1, "2026-02-28"],
  ["2024-03-31", 1, "2024-02-29"],
  ["2024-02-29", 12, "2023-02-28"],
])("%s, %i months earlier, is %s", (date, months, expected) =>
  expect(monthsBefore(date, months)).toBe(expected),
);

test("20 years after a leap day is a leap day", () =>
  expect(yearsAfter("2024-02-29", 20)).toBe("2044-02-29"));

test.each([
  ["2026-02-28", true],
  ["2026-02-29", false],
  ["2024-02-29", true],
  ["2026-13-01", false],
  ["2026-00-10", false],
  ["2026-1-1", false],
  ["", false],
  ["0206-03-03", false],
  ["2926-03-03", false],
  ["1900-01-01", true],
  ["2199-12-31", true],
])("%j is a date: %s", (text, expected) => expect(isDate(text)).toBe(expected));

test("dates read as in a letter", () => expect(dateInWords("2026-03-03")).toBe("3 March 2026"));

test.each([
  ["2026-01-01T00:00:00Z", "2026-01-01"],
  ["2026-06-30T23:30:00Z", "2026-07-01"],
  ["2026-12-31T23:30:00Z", "2026-12-31"],
])("at %s it is %s in England", (moment, day) => expect(dayInEngland(new Date(moment))).toBe(day));
