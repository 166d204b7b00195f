import { describe, expect, test } from "vitest";
import { can, ROLES, type Role } from "@/lib/domain/people/permissions";
import { REVIEW_STATES, type ReviewState } from "@/lib/domain/review/states";
import { canMove, type Transition, TRANSITIONS } from "@/lib/domain/review/transitions";

/** Who moves a review, from where and to where: written out once more, so that a change is meant. */
const MOVES: Record<Transition, { by: Role[]; from: ReviewState[]; to: ReviewState[] }> = {
  start: { by: ["lead", "approver", "reviewer"], from: ["waiting"], to: ["under_review"] },
  judge: { by: ["lead", "approver", "reviewer"], from: ["under_review"], to: ["under_review"] },
  ask: { by: ["lead", "approver", "reviewer"], from: ["under_review"], to: ["under_review"] },
  answer_query: {
    by: ["contributor", "lead", "approver"],
    from: ["waiting", "under_review", "returned"],
    to: ["waiting", "under_review", "returned"],
  },
  return: { by: ["approver", "reviewer"], from: ["under_review"], to: ["returned"] },
  decide: {
    by: ["approver", "reviewer"],
    from: ["under_review"],
    to: ["accepted", "accepted_with_conditions", "not_accepted"],
  },
  supersede: { by: ["approver"], from: ["waiting", "under_review", "returned"], to: ["superseded"] },
  withdraw: {
    by: ["approver"],
    from: ["waiting", "under_review", "returned", "superseded"],
    to: ["withdrawn"],
  },
  end: {
    by: ["lead", "approver"],
    from: ["waiting", "under_review", "returned", "superseded", "withdrawn"],
    to: ["ended"],
  },
  share_again: { by: ["lead", "approver"], from: ["ended"], to: ["waiting", "returned"] },
};

const transitions = Object.keys(TRANSITIONS) as Transition[];
const every = transitions.flatMap((transition) =>
  REVIEW_STATES.flatMap((state) => ROLES.map((role) => ({ transition, state, role }))),
);

describe("a review moves only as the table says", () => {
  test.each(every)("$transition from $state as $role", ({ transition, state, role }) => {
    const { by, from } = MOVES[transition];
    const allowed = canMove(state, transition) && can(role, TRANSITIONS[transition].needs);
    expect(allowed).toBe(by.includes(role) && from.includes(state));
  });

  test.each(transitions)("%s leads where the table says", (transition) => {
    expect(TRANSITIONS[transition].to).toEqual(MOVES[transition].to);
  });

  test("what was decided never moves again", () => {
    for (const state of ["accepted", "accepted_with_conditions", "not_accepted"] as const)
      expect(transitions.filter((transition) => canMove(state, transition))).toEqual([]);
  });

  test("what was superseded is only withdrawn, or ends when it is no longer shared", () => {
    expect(transitions.filter((transition) => canMove("superseded", transition))).toEqual([
      "withdraw",
      "end",
    ]);
  });
});
