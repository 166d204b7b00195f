import { STATUSES } from "../catalogue/shape/words";
import type { Obstacle, Outcome, Status, Why } from "./types";

/** The gate: the status beyond which each kind of obstacle lets nobody pass (design §7). */
const HOLDS_AT: Record<Obstacle["kind"], Status> = {
  no_sites: "incomplete",
  no_services: "incomplete",
  unknown_must: "incomplete",
  unplanned_must: "mandatory_not_met",
  planned_must: "approaching",
  unknown_should: "mandatory_met",
  unexplained_should: "mandatory_met",
  explained_should: "met_with_explanations",
};

/** What an outcome puts in the way, or null when it is fully met or not applicable. */
export function obstacleOf(outcome: Outcome): Obstacle | null {
  const { level, obligation, planned, explained } = outcome;
  if (level === "fully_met" || level === "not_applicable") return null;
  if (obligation === "must") {
    if (level === "unknown") return { kind: "unknown_must", outcome };
    return { kind: planned ? "planned_must" : "unplanned_must", outcome };
  }
  if (level === "unknown") return { kind: "unknown_should", outcome };
  return { kind: explained ? "explained_should" : "unexplained_should", outcome };
}

/** The status is the lowest at which something holds: no number can lift it. */
export function statusOf(obstacles: readonly Obstacle[]): Status {
  let lowest = STATUSES.length - 1;
  for (const { kind } of obstacles) lowest = Math.min(lowest, STATUSES.indexOf(HOLDS_AT[kind]));
  return STATUSES[lowest] as Status;
}

/** What stands between an assessment and its next status. */
export function whyOf(status: Status, obstacles: readonly Obstacle[]): Why {
  const holds = (obstacle: Obstacle) => HOLDS_AT[obstacle.kind] === status;
  const needed = obstacles.filter(holds);
  return {
    next: needed.length > 0 ? statusOf(obstacles.filter((obstacle) => !holds(obstacle))) : null,
    needed,
    all: [...needed, ...obstacles.filter((obstacle) => !holds(obstacle))],
  };
}
