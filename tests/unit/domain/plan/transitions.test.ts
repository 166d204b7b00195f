import { describe, expect, test } from "vitest";
import { can, ROLES, type Role } from "@/lib/domain/people/permissions";
import { PLAN_STATUSES, type PlanStatus } from "@/lib/domain/plan/statuses";
import { canMove, PLAN_TRANSITIONS, type PlanTransition, TRANSITIONS } from "@/lib/domain/plan/transitions";

const EDITORS: Role[] = ["contributor", "lead", "approver"];

/** Who moves an action, from where and to where: written out once more, so that a change is meant. */
const MOVES: Record<PlanTransition, { by: Role[]; from: PlanStatus[]; to: PlanStatus }> = {
  accept: { by: EDITORS, from: ["proposed"], to: "accepted" },
  start: { by: EDITORS, from: ["proposed", "accepted"], to: "in_progress" },
  finish: { by: EDITORS, from: ["proposed", "accepted", "in_progress"], to: "done" },
  resume: { by: EDITORS, from: ["done"], to: "in_progress" },
  decline: { by: EDITORS, from: ["proposed", "accepted", "in_progress", "done"], to: "declined" },
  except: {
    by: ["approver"],
    from: ["proposed", "accepted", "in_progress", "done", "declined", "exception"],
    to: "exception",
  },
  reconsider: { by: EDITORS, from: ["declined", "exception"], to: "accepted" },
};

const CONDITION = { id: "c", reviewId: "r", submissionId: "s", commissioner: "ICB", dueOn: "2027-01-01" };

const every = PLAN_TRANSITIONS.flatMap((transition) =>
  PLAN_STATUSES.flatMap((status) => ROLES.map((role) => ({ transition, status, role }))),
);

describe("a person moves an action only as the table says", () => {
  test.each(every)("$transition from $status as $role", ({ transition, status, role }) => {
    const { by, from } = MOVES[transition];
    const allowed =
      canMove({ status, condition: null }, transition) && can(role, TRANSITIONS[transition].needs);
    expect(allowed).toBe(by.includes(role) && from.includes(status));
  });

  test.each(PLAN_TRANSITIONS)("%s leads where the table says", (transition) =>
    expect(TRANSITIONS[transition].to).toBe(MOVES[transition].to),
  );

  test("nobody says that an action is verified or no longer needed, nor moves one that is", () => {
    const led = PLAN_TRANSITIONS.map((transition): PlanStatus => TRANSITIONS[transition].to);
    expect(led).not.toContain("verified");
    expect(led).not.toContain("not_needed");
    for (const status of ["verified", "not_needed"] as const)
      expect(PLAN_TRANSITIONS.filter((one) => canMove({ status, condition: null }, one))).toEqual([]);
  });

  test("a condition of a commissioner is neither declined nor said to be done in the plan", () => {
    for (const status of PLAN_STATUSES) {
      const moves = PLAN_TRANSITIONS.filter((one) => canMove({ status, condition: CONDITION }, one));
      for (const one of ["finish", "resume", "decline", "except"]) expect(moves).not.toContain(one);
    }
  });
});
