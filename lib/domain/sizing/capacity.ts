import type { SizedLimit } from "./sizing";
import type { Direction, Reach, Route, SizedConnection } from "./types";

/** What connections carry in one direction, in kbps, by what they reach. */
export type Capacity = Record<Reach, number> & {
  /** Whether every speed and reach is known. Otherwise it is at least this. */
  complete: boolean;
};

/** The connections that carry traffic while nothing has failed. One that is not said to be a backup does. */
export function inUse(connections: readonly SizedConnection[]): readonly SizedConnection[] {
  const mains = connections.filter(({ role }) => role !== "backup");
  return mains.length ? mains : connections;
}

export function capacityOf(
  connections: readonly SizedConnection[],
  direction: Direction,
  without?: SizedConnection,
): Capacity {
  const capacity: Capacity = { internet: 0, hscn: 0, both: 0, complete: connections.length > 0 };
  for (const connection of connections) {
    if (connection === without) continue;
    const mbps = direction === "down" ? connection.downMbps : connection.upMbps;
    if (mbps === null || connection.reach === null) capacity.complete = false;
    else capacity[connection.reach] += Math.round(mbps * 1000);
  }
  return capacity;
}

export type Limit = Pick<SizedLimit, "where" | "need" | "room">;

/**
 * What must fit into what. A connection that reaches both networks can carry either kind of traffic, so the need fits
 * when each kind fits into what reaches it and everything fits into everything (Hall's theorem: no more is needed).
 */
export function limits(
  need: Record<Route, number>,
  { internet, hscn, both }: Capacity,
): [Limit, Limit, Limit] {
  return [
    { where: "together", need: need.internet + need.private + need.either, room: internet + hscn + both },
    { where: "internet", need: need.internet, room: internet + both },
    { where: "private", need: need.private, room: hscn + both },
  ];
}

export const fits = (need: Record<Route, number>, capacity: Capacity): boolean =>
  limits(need, capacity).every(({ need, room }) => need <= room);
