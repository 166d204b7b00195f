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

/** How an outcome stands in the way, or null when it is fully met or not applicable. */
export function obstacleKind({
  level,
  obligation,
  planned,
  explained,
}: Pick<Outcome, "level" | "obligation" | "planned" | "explained">) {
  if (level === "fully_met" || level === "not_applicable") return null;
  if (obligation === "must") {
    if (level === "unknown") return "unknown_must";
    return planned ? "planned_must" : "unplanned_must";
  }
  if (level === "unknown") return "unknown_should";
  return explained ? "explained_should" : "unexplained_should";
}

/** What an outcome puts in the way, if anything. */
export function obstacleOf(outcome: Outcome): Obstacle | null {
  const kind = obstacleKind(outcome);
  return kind && { kind, outcome };
}

/** The status is the lowest at which something holds: no number can lift it. */
export function statusOf(obstacles: readonly Pick<Obstacle, "kind">[]): Status {
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
