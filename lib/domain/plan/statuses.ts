/**
 * How far an action is. `done` is what somebody says; `verified` needs the answers to change, or the commissioner to
 * agree. `not_needed`: what it was for no longer applies.
 */
export const PLAN_STATUSES = [
  "proposed",
  "accepted",
  "in_progress",
  "done",
  "verified",
  "declined",
  "exception",
  "not_needed",
] as const;

export type PlanStatus = (typeof PLAN_STATUSES)[number];

export const STATUS_WORDS: Record<PlanStatus, string> = {
  proposed: "Proposed",
  accepted: "Accepted",
  in_progress: "In progress",
  done: "Done, not verified",
  verified: "Verified",
  declined: "Declined",
  exception: "Exception",
  not_needed: "No longer needed",
};

/** There is still something to do. What is done waits for an answer, not for work. */
export const OPEN_STATUSES: readonly PlanStatus[] = ["proposed", "accepted", "in_progress"];

export const isOpen = ({ status }: { status: PlanStatus }): boolean => OPEN_STATUSES.includes(status);
