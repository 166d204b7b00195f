import { expect, test } from "vitest";
import { nextMove } from "@/lib/domain/plan/next-move";
import { PLAN_STATUSES } from "@/lib/domain/plan/statuses";
import { TRANSITIONS, type TransitionRule } from "@/lib/domain/plan/transitions";
import { aPlanAction } from "@/tests/support/plan-action";

const condition = { id: "c", reviewId: "r", submissionId: "s", commissioner: "Vale", dueOn: "2027-01-01" };

test("an action is moved on from each status to the next that people may say", () => {
  expect(
    Object.fromEntries(PLAN_STATUSES.map((status) => [status, nextMove(aPlanAction({ status }))])),
  ).toEqual({
    ...{ proposed: "accept", accepted: "start", in_progress: "finish", done: null, verified: null },
    ...{ declined: null, exception: null, not_needed: null },
  });
});

test("what moves on needs no reason", () => {
  for (const status of PLAN_STATUSES) {
    const next = nextMove(aPlanAction({ status }));
    const rule: TransitionRule | null = next && TRANSITIONS[next];
    expect(rule?.reason).toBeUndefined();
  }
});

test("that a condition is met is said to the commissioner, not here", () => {
  expect(nextMove(aPlanAction({ status: "in_progress", condition }))).toBeNull();
});
