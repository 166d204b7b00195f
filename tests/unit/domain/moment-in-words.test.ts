import { expect, test } from "vitest";
import { momentInWords } from "@/lib/domain/moment-in-words";

test.each([
  ["2026-03-03T14:05:00Z", "3 March 2026 at 2:05pm"],
  ["2026-07-01T23:30:00Z", "2 July 2026 at 12:30am"],
  ["2026-12-25T12:00:00Z", "25 December 2026 at 12:00pm"],
])("%s reads as %s, by the clock in England", (moment, words) => {
  expect(momentInWords(new Date(moment))).toBe(words);
});
