import { expect, it } from "vitest";
import { DATE_AND_NONE } from "@/lib/domain/dates";
import { joinDates } from "@/lib/forms/join-dates";

const typed = (day: string, month: string, year: string) => ({
  "d.day": day,
  "d.month": month,
  "d.year": year,
});

it.each([
  ["a date becomes ISO", typed("3", "4", "2026"), "2026-04-03"],
  ["nothing typed is empty", typed("", " ", ""), ""],
  ["a part that is missing stays visible as wrong", typed("3", "", "2026"), "2026-00-03"],
  ["the box says there is no date", { ...typed("", "", ""), "d.none": "none" }, "none"],
  [
    "a date and the box contradict each other",
    { ...typed("3", "4", "2026"), "d.none": "none" },
    DATE_AND_NONE,
  ],
])("%s", (_rule, values, joined) => {
  expect(joinDates(values)["d"]).toBe(joined);
});

it("what was typed stays beside the joined date, to be shown again", () => {
  expect(joinDates(typed("31", "2", "2026"))).toMatchObject({ "d.day": "31", d: "2026-02-31" });
});
