import { expect, test } from "vitest";
import { DUE_SOON_DAYS, dueAnnouncement, EXPIRING_DAYS } from "@/lib/domain/notices/announce";

const LONG_AGO = "2025-01-01";

test.each([
  ["8 days before", "2026-12-09", LONG_AGO, null],
  ["7 days before", "2026-12-08", LONG_AGO, 7],
  ["later, if no worker ran on the day", "2026-12-04", LONG_AGO, 7],
  ["on the day before", "2026-12-02", LONG_AGO, 1],
  ["on the day", "2026-12-01", LONG_AGO, 1],
  ["afterwards", "2026-11-30", LONG_AGO, null],
  ["of what was made with 5 days to go", "2026-12-06", "2026-12-01", null],
  ["of what was made on the very day", "2026-12-08", "2026-12-01", null],
  ["on the day before, of what was made with 5 days to go", "2026-12-02", "2026-11-27", 1],
])("what is due is announced 7 days and 1 day before: %s", (_, date, since, days) => {
  expect(dueAnnouncement(DUE_SOON_DAYS, date, "2026-12-01", since)).toBe(days);
});

test.each([
  ["2026-12-31", 30],
  ["2026-12-09", 30],
  ["2026-12-08", 7],
  ["2026-12-02", 1],
])("evidence valid until %s is announced on 1 December as the one of %i days", (date, days) => {
  expect(dueAnnouncement(EXPIRING_DAYS, date, "2026-12-01", LONG_AGO)).toBe(days);
});
