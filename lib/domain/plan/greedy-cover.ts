import type { Task } from "./cheapest-cover";
import { addCosts, type ChoiceCost, compareCosts, FREE } from "./choice-cost";

/** A good set: always what closes most for its cost, then without what turns out to be superfluous. */
export function greedyCover({ costs, whole, wanted }: Task): number[] {
  const chosen = new Set<number>();
  const closedBy = costs.map(() => [] as number[]);
  wanted.forEach((options, gap) => options.forEach((one) => closedBy[one]!.push(gap)));
  const open = new Set(wanted.keys());
  while (open.size > 0) {
    let best: { places: readonly number[]; cost: ChoiceCost; closed: number } | undefined;
    for (const places of whole) {
      const more = places.filter((place) => !chosen.has(place));
      const closed = new Set(more.flatMap((place) => closedBy[place]!.filter((gap) => open.has(gap)))).size;
      if (closed === 0) continue;
      const cost = more.map((place) => costs[place]!).reduce(addCosts, FREE);
      if (!best || compareCosts(times(cost, best.closed), times(best.cost, closed)) < 0)
        best = { places: more, cost, closed };
    }
    for (const place of best!.places) {
      chosen.add(place);
      closedBy[place]!.forEach((gap) => open.delete(gap));
    }
  }
  return withoutSuperfluous({ costs, whole, wanted }, chosen);
}

const times = (cost: ChoiceCost, factor: number): ChoiceCost => cost.map((part) => part * factor);

function withoutSuperfluous({ costs, whole, wanted }: Task, chosen: Set<number>): number[] {
  const holds = (set: ReadonlySet<number>) =>
    wanted.every((options) => options.some((place) => set.has(place))) &&
    [...set].every((place) => whole[place]!.every((need) => set.has(need)));
  const dearestFirst = [...chosen].sort((one, other) => compareCosts(costs[other]!, costs[one]!));
  // What goes may have been all that needed something dearer: so until nothing goes any more.
  for (let before = Infinity; chosen.size < before;) {
    before = chosen.size;
    for (const one of dearestFirst) if (chosen.delete(one) && !holds(chosen)) chosen.add(one);
  }
  return [...chosen];
}
