import type { Permission } from "@/lib/domain/people/permissions";
import type { PlanAction } from "./plan-action";
import type { PlanStatus } from "./statuses";

export interface TransitionRule {
  /** What somebody must be permitted to do. */
  needs: Permission;
  from: readonly PlanStatus[];
  to: PlanStatus;
  /** Whether it takes a reason, and a day on which it ends. */
  reason?: true;
  until?: true;
}

/**
 * Every move that a person makes with an action. The answers make the others: see `keepInStep`. Nobody can say
 * `verified`: that is for the answers, or for the commissioner whose condition it is.
 */
export const TRANSITIONS = {
  accept: { needs: "plan:edit", from: ["proposed"], to: "accepted" },
  start: { needs: "plan:edit", from: ["proposed", "accepted"], to: "in_progress" },
  finish: { needs: "plan:edit", from: ["proposed", "accepted", "in_progress"], to: "done" },
  /** It was not done after all. */
  resume: { needs: "plan:edit", from: ["done"], to: "in_progress" },
  decline: {
    needs: "plan:edit",
    from: ["proposed", "accepted", "in_progress", "done"],
    to: "declined",
    reason: true,
  },
  /** An approver lets the gap stand until a day. */
  except: {
    needs: "plan:approve",
    from: ["proposed", "accepted", "in_progress", "done", "declined", "exception"],
    to: "exception",
    reason: true,
    until: true,
  },
  reconsider: { needs: "plan:edit", from: ["declined", "exception"], to: "accepted" },
} as const satisfies Record<string, TransitionRule>;

export type PlanTransition = keyof typeof TRANSITIONS;

export const PLAN_TRANSITIONS = Object.keys(TRANSITIONS) as [PlanTransition, ...PlanTransition[]];

/** That a condition is met is said to the commissioner who set it, who alone can let it rest. */
const NOT_OF_A_CONDITION: readonly PlanTransition[] = ["finish", "resume", "decline", "except"];

/** Whether an action can be moved so, whoever moves it. */
export const canMove = (
  { status, condition }: Pick<PlanAction, "status" | "condition">,
  transition: PlanTransition,
): boolean =>
  (TRANSITIONS[transition].from as readonly PlanStatus[]).includes(status) &&
  !(condition && NOT_OF_A_CONDITION.includes(transition));

/** Fewest and most characters of a reason of substance, as for an explanation. */
export const REASON_LENGTH = { min: 20, max: 2000 };
