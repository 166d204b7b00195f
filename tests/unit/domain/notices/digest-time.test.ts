import { expect, test } from "vitest";
import { digestTime } from "@/lib/domain/notices/digest-time";

test.each([
  ["2026-11-21T07:59:59Z", null],
  ["2026-11-21T08:00:00Z", "2026-11-21T08:00:00.000Z"],
  ["2026-11-21T23:59:59Z", "2026-11-21T08:00:00.000Z"],
  // In summer the clock in England is an hour ahead, so just after midnight it is still yesterday in UTC.
  ["2026-07-01T06:59:59Z", null],
  ["2026-07-01T07:00:00Z", "2026-07-01T07:00:00.000Z"],
  ["2026-07-01T23:30:00Z", null],
  // The days on which the clock changes.
  ["2026-03-29T07:00:00Z", "2026-03-29T07:00:00.000Z"],
  ["2026-10-25T07:59:00Z", null],
  ["2026-10-25T08:00:00Z", "2026-10-25T08:00:00.000Z"],
])("at %s the email of the day was due at %s", (now, due) => {
  expect(digestTime(new Date(now))?.toISOString() ?? null).toBe(due);
});
