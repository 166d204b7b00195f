import { liveTargets, type PlanAction } from "./plan-action";

/** Whether there is something to try: it would help to close gaps, and nobody has decided against it. */
export const canTry = (action: Pick<PlanAction, "status" | "targets">): boolean =>
  action.status !== "declined" && liveTargets(action).length > 0;
