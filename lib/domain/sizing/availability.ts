import { routeNow } from "./route";
import type { AvailabilityResult } from "./sizing";
import type { Reach, Route, SizedConnection, SizedUse } from "./types";

/** What floating arithmetic may take from an availability: far less than any promise tells apart. */
const DUST = 1e-9;

/**
 * The share of time in which at least one of these connections works, 0 to 1. Those on a route of their own fail
 * independently: 1 − ∏(1 − a). Of the others only the better one counts. Null where no availability is known.
 */
export function combinedAvailability(connections: readonly SizedConnection[]): number | null {
  let down = 1;
  let shared = 0;
  let known = false;
  for (const { availabilityPercent, diverse } of connections) {
    if (availabilityPercent === null) continue;
    known = true;
    const share = Math.min(1, Math.max(0, availabilityPercent / 100));
    if (diverse) down *= 1 - share;
    else shared = Math.max(shared, share);
  }
  return known ? 1 - down * (1 - shared) : null;
}

/** Compares the promise of each service in use with the connections that reach it. */
export function availabilityOf(
  uses: readonly SizedUse[],
  connections: readonly SizedConnection[],
): AvailabilityResult {
  const reaching: Record<Route, Reaching> = {
    internet: reachingBy(connections, ["internet", "both"]),
    private: reachingBy(connections, ["hscn", "both"]),
    either: reachingBy(connections, ["internet", "hscn", "both"]),
  };
  const compared = uses.flatMap(({ service }) => {
    const route = routeNow(service);
    if (route === null || service.availabilityPercent === null) return [];
    const promised = service.availabilityPercent / 100;
    const { available, complete } = reaching[route];
    const { id: serviceId, name, provided } = service;
    return [
      { serviceId, name, promised, available, provided, verdict: verdictOf(promised, available, complete) },
    ];
  });
  compared.sort((one, other) => other.promised - one.promised || (one.serviceId < other.serviceId ? -1 : 1));
  return {
    combined: combinedAvailability(connections),
    compared,
    verdict: worstOf(compared.map(({ verdict }) => verdict)),
  };
}

type Compared = AvailabilityResult["compared"][number];

interface Reaching {
  available: number | null;
  /** Whether all their availabilities are known. Otherwise it is at least this. */
  complete: boolean;
}

function reachingBy(connections: readonly SizedConnection[], reaches: readonly Reach[]): Reaching {
  const reaching = connections.filter(({ reach }) => reach !== null && reaches.includes(reach));
  const couldReach = connections.filter(({ reach }) => reach === null || reaches.includes(reach));
  return {
    available: combinedAvailability(reaching),
    complete: couldReach.length > 0 && couldReach.every(isTold),
  };
}

/** The main connection has no other to differ from. */
const isTold = ({ reach, role, availabilityPercent, diverse }: SizedConnection) =>
  reach !== null && availabilityPercent !== null && (role === "main" || diverse !== null);

function verdictOf(promised: number, available: number | null, complete: boolean): Compared["verdict"] {
  if (available === null) return "not_known";
  if (available + DUST >= promised) return "at_least_equal";
  return complete ? "weaker" : "not_known";
}

function worstOf(verdicts: Compared["verdict"][]): AvailabilityResult["verdict"] {
  if (verdicts.length === 0) return "nothing_promised";
  if (verdicts.includes("weaker")) return "weaker";
  return verdicts.includes("not_known") ? "not_known" : "at_least_equal";
}
