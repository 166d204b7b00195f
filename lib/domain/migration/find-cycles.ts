import { componentsOf } from "./components-of";
import { networkOf } from "./network-of";

/** Services that need each other in a circle. */
export interface Cycle {
  /** Everything that is caught in it, by name. */
  members: string[];
  /** A short way round, by id; the first comes last again. */
  way: string[];
}

/** More starts than this would find a way that is hardly shorter and take long in a large knot. */
const STARTS = 20;

/** Every circle of services, by the name of its first member. One knot of many circles is one, told by a short one. */
export function findCycles(
  services: readonly { id: string; name: string }[],
  dependencies: readonly { serviceId: string; needsId: string }[],
): Cycle[] {
  const { ids, needs } = networkOf(services, dependencies);
  return componentsOf(needs)
    .filter(({ length }) => length > 1)
    .sort(([one], [other]) => one! - other!)
    .map((members) => ({
      members: members.map((member) => ids[member]!),
      way: shortWay(needs, members).map((member) => ids[member]!),
    }));
}

/** The shortest way round through one of the first members. */
function shortWay(needs: readonly (readonly number[])[], members: readonly number[]): number[] {
  const inside = new Set(members);
  let best: number[] = [];
  for (const start of members.slice(0, STARTS)) {
    const way = wayBack(needs, inside, start, best.length || Infinity);
    if (way) best = way;
    if (best.length === 3) break;
  }
  return best;
}

/** The shortest way from a member back to itself, if it is shorter than one known already. Breadth first. */
function wayBack(
  needs: readonly (readonly number[])[],
  inside: ReadonlySet<number>,
  start: number,
  shorterThan: number,
): number[] | null {
  const from = new Map<number, number>();
  let edge = [start];
  for (let length = 2; edge.length && length < shorterThan; length++) {
    const further: number[] = [];
    for (const node of edge)
      for (const needed of needs[node]!) {
        if (needed === start) return [...trail(from, start, node), start];
        if (!inside.has(needed) || from.has(needed)) continue;
        from.set(needed, node);
        further.push(needed);
      }
    edge = further;
  }
  return null;
}

function trail(from: ReadonlyMap<number, number>, start: number, end: number): number[] {
  const way = [end];
  while (way[0] !== start) way.unshift(from.get(way[0]!)!);
  return way;
}
