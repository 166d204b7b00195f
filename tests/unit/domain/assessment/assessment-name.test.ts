import { expect, test } from "vitest";
import { assessmentName } from "@/lib/domain/assessment/assessment-name";

test("assessments that were started on one day are told apart", () => {
  const names = [1, 2].map((number) => assessmentName({ number, startedAt: "2026-11-21T09:00:00Z" }));
  expect(names).toEqual([
    "Assessment 1, started on 21 November 2026",
    "Assessment 2, started on 21 November 2026",
  ]);
});
