import { byName } from "./by-name";
import type { Placed } from "./plan-waves";

/** Everything that a service needs, or that needs it, itself or through others. */
export function reachFrom(
  placed: ReadonlyMap<string, Placed>,
  service: Placed,
  direction: "needs" | "neededBy",
): Placed[] {
  const reached = new Set([service]);
  for (const one of reached) for (const id of one[direction]) reached.add(placed.get(id)!);
  reached.delete(service);
  return [...reached];
}

/** What moves first, first. */
export const byWave = (one: Placed, other: Placed) => one.wave - other.wave || byName(one, other);
