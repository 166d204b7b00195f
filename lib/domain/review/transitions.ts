import type { Permission } from "@/lib/domain/people/permissions";
import type { ReviewState } from "./states";

/** The two parties of a review: each moves it only as one of its own. */
export type Side = "supplier" | "commissioner";

interface TransitionRule {
  side: Side;
  /** What somebody of that side must be permitted to do in their organisation. */
  needs: Permission;
  from: readonly ReviewState[];
  /** One of these: which one of several is part of the decision. */
  to: readonly ReviewState[];
}

const UNDECIDED = ["waiting", "under_review", "returned"] as const satisfies readonly ReviewState[];

/**
 * Every move of a review from one state to another, who makes it, and what it leads to. A transition that stands where
 * it began (`judge`, `ask`) is one all the same: it is allowed only there.
 */
export const TRANSITIONS = {
  /** Chooses how deep to look, and begins. */
  start: { side: "commissioner", needs: "review:judge", from: ["waiting"], to: ["under_review"] },
  judge: { side: "commissioner", needs: "review:judge", from: ["under_review"], to: ["under_review"] },
  ask: { side: "commissioner", needs: "review:judge", from: ["under_review"], to: ["under_review"] },
  /** Also while it waits or was returned: what is asked goes on with the next review. */
  answer_query: { side: "supplier", needs: "query:answer", from: UNDECIDED, to: UNDECIDED },
  return: { side: "commissioner", needs: "review:decide", from: ["under_review"], to: ["returned"] },
  decide: {
    side: "commissioner",
    needs: "review:decide",
    from: ["under_review"],
    to: ["accepted", "accepted_with_conditions", "not_accepted"],
  },
  /** A newer submission, also one that answers a return, takes the place of this one. */
  supersede: { side: "supplier", needs: "submission:declare", from: UNDECIDED, to: ["superseded"] },
  /** The supplier no longer stands behind the submission. It says so, and is there to be read. */
  withdraw: {
    side: "supplier",
    needs: "submission:declare",
    from: [...UNDECIDED, "superseded"],
    to: ["withdrawn"],
  },
  /** The submission is no longer shared: whatever was not decided on is closed to the commissioner. */
  end: {
    side: "supplier",
    needs: "share:edit",
    from: [...UNDECIDED, "superseded", "withdrawn"],
    to: ["ended"],
  },
  /** What was no longer shared is shared again: its review waits again, with the verdicts it had, or is returned still. */
  share_again: { side: "supplier", needs: "share:edit", from: ["ended"], to: ["waiting", "returned"] },
} as const satisfies Record<string, TransitionRule>;

export type Transition = keyof typeof TRANSITIONS;

/** Whether a review in this state can be moved so, whoever moves it. */
export const canMove = (state: ReviewState, transition: Transition): boolean =>
  (TRANSITIONS[transition].from as readonly ReviewState[]).includes(state);
