import { expect, test } from "vitest";
import type { CarriedAnswer } from "@/lib/domain/carry-forward/carried-answers";
import { groupCarried } from "@/lib/domain/carry-forward/group-carried";
import { toConfirm } from "@/lib/domain/carry-forward/to-confirm";
import type { RequirementState } from "@/lib/domain/assessment/progress";
import { confirmForm } from "@/lib/forms/assessment/confirm-form";

const carried = (requirement: string, changes: Partial<CarriedAnswer> = {}): CarriedAnswer => ({
  ...{ requirement, question: `${requirement}.1`, scope: "organisation", value: "fully_met", forAll: false },
  ...{ changedAt: "2025-10-02T09:00:00Z", by: "Alex Example", wording: null },
  ...changes,
});
const section = (states: Record<string, RequirementState>) => ({
  ...{ section: "A", answered: 0, applicable: 1, notApplicable: 0 },
  requirements: Object.entries(states).map(([requirement, state]) => ({
    ...{ requirement, state, answered: 0, applicable: 1, notApplicable: 0 },
  })),
});

test("a section waits for what was answered last time and applies now, and knows what has changed", () => {
  const states = { R1: "reconfirm", R2: "not_applicable", R3: "not_started", R4: "reconfirm" } as const;
  const wording = { before: "How far?", now: "How far, really?" };
  const answers = [carried("R1"), carried("R2"), carried("R4", { wording }), carried("R9")];
  expect(toConfirm(section(states), answers)).toEqual([
    { requirement: "R1", answers: [answers[0]], changed: false },
    { requirement: "R4", answers: [answers[2]], changed: true },
  ]);
});

test("one answer of one person in many places is one line; another answer is another", () => {
  const groups = groupCarried(
    [
      carried("R1", { scope: "site:a" }),
      carried("R1", { scope: "site:b" }),
      carried("R1", { scope: "site:c", value: "not_met" }),
      carried("R1", { scope: "site:d", by: "Robin Example" }),
    ],
    "2026-10-02",
  );
  expect(groups.map(({ scopes, age }) => [scopes, age])).toEqual([
    [["site:a", "site:b"], "12 months ago"],
    [["site:c"], "12 months ago"],
    [["site:d"], "12 months ago"],
  ]);
});

test.each([
  [{}, null],
  [{ requirements: "R1" }, ["R1"]],
  [{ requirements: ["R1", "R2"] }, ["R1", "R2"]],
])("what is confirmed is chosen: %o", (raw, requirements) => {
  const result = confirmForm.safeParse(raw);
  expect(result.success ? result.data.requirements : null).toEqual(requirements);
});
