import type { PlanAction } from "./plan-action";
import { canMove } from "./transitions";

/** The moves that need no reason and lead on, in order. */
export const NEXT_MOVES = ["accept", "start", "finish"] as const;
export type NextMove = (typeof NEXT_MOVES)[number];

const NEXT: Partial<Record<PlanAction["status"], NextMove>> = {
  proposed: "accept",
  accepted: "start",
  in_progress: "finish",
};

/** What moves an action on; null when that is not for a person to say, or is over. */
export function nextMove(action: Pick<PlanAction, "status" | "condition">): NextMove | null {
  const next = NEXT[action.status];
  return next && canMove(action, next) ? next : null;
}
