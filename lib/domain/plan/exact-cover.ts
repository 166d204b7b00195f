import { type Choice, type CoverTask, withNeeds } from "./cover-task";

/** As many as a set of bits has room for. */
export const MOST_OPEN = 30;

/**
 * The cheapest set that takes a way of every gap, by branch and bound; of equally cheap ones, the one whose last choice
 * comes first. Sets are the bits of a number.
 * @param start any set that does; what is dearer is not looked at
 * @param most steps to take at most; beyond, the best set found so far is not proven
 */
export function exactCover(
  choices: readonly Choice[],
  { open, gaps }: CoverTask,
  start: readonly number[],
  most: number,
): { chosen: number[]; proven: boolean; looked: number } {
  const placeOf = new Map(open.map((choice, place) => [choice, place]));
  const asSet = (some: readonly number[]) => some.reduce((set, one) => set | (1 << placeOf.get(one)!), 0);
  // The bit of a choice as the least of its costs puts equally cheap sets in order.
  const costs = open.map((one, place) => (choices[one]!.cost << BigInt(MOST_OPEN)) + (1n << BigInt(place)));
  const costOf = (set: number) => membersOf(set).reduce((sum, place) => sum + costs[place]!, 0n);
  const sets = gaps.map((ways) => ways.map(asSet));
  const whole = open.map((one) => asSet(withNeeds(choices, [one]).filter((need) => placeOf.has(need))));

  let best = asSet(start);
  let bestCost = costOf(best);
  let looked = 0;

  /** @param out what may not be chosen any more */
  const look = (set: number, cost: bigint, out: number): void => {
    if (++looked > most) return;
    const left: number[][] = [];
    for (const ways of sets) {
      const rest = ways.filter((way) => (way & out) === 0).map((way) => way & ~set);
      if (rest.length === 0) return;
      if (!rest.includes(0)) left.push(rest);
    }
    if (left.length === 0) {
      if (cost < bestCost) [best, bestCost] = [set, cost];
      return;
    }
    left.sort((one, other) => one.length - other.length);
    const { least, spare } = leastOf(left, costs, set);
    if (cost + least >= bestCost) return;
    if (left[0]!.length === 1) return look(set | left[0]![0]!, cost + costOf(left[0]![0]!), out);
    // Whatever would make any set with it too dear is out.
    const dear = spare.reduce(
      (those, extra, place) => (cost + least + extra >= bestCost ? those | (1 << place) : those),
      0,
    );
    const now = out | (dear & ~set);
    const place = mostWanted(left, membersOf(left[0]!.reduce((all, way) => all | way) & ~now));
    if (place === undefined) return;
    const more = whole[place]! & ~set;
    if ((more & now) === 0) look(set | more, cost + costOf(more), now);
    look(set, cost, now | (1 << place));
  };
  look(0, 0n, 0);
  return { chosen: membersOf(best).map((place) => open[place]!), proven: looked <= most, looked };
}

/**
 * What closing these gaps costs at least. The cost of a choice is shared out: each gap is charged what its cheapest way
 * has left, and takes that from every one of its ways. Any set pays for every gap so, and for what its choices have to
 * spare.
 */
function leastOf(gaps: readonly (readonly number[])[], costs: readonly bigint[], set: number) {
  const spare = costs.map((cost, place) => ((set >>> place) & 1 ? 0n : cost));
  let least = 0n;
  for (const ways of gaps) {
    const members = ways.map(membersOf);
    const charge = members
      .map((places) => places.reduce((sum, place) => sum + spare[place]!, 0n))
      .reduce((one, other) => (other < one ? other : one));
    if (charge === 0n) continue;
    least += charge;
    const taken = new Map<number, bigint>();
    for (const places of members) {
      let owed = places.reduce((sum, place) => sum - (taken.get(place) ?? 0n), charge);
      for (const place of places) {
        if (owed <= 0n) break;
        const more = owed < spare[place]! ? owed : spare[place]!;
        taken.set(place, (taken.get(place) ?? 0n) + more);
        spare[place]! -= more;
        owed -= more;
      }
    }
  }
  return { least, spare };
}

/** Of these places, the one in ways of the most gaps. */
function mostWanted(gaps: readonly (readonly number[])[], places: readonly number[]): number | undefined {
  const any = gaps.map((ways) => ways.reduce((all, way) => all | way));
  const wanted = (place: number) => any.filter((all) => (all >>> place) & 1).length;
  return places
    .map((place) => ({ place, count: wanted(place) }))
    .sort((one, other) => other.count - one.count)[0]?.place;
}

function membersOf(set: number): number[] {
  const members: number[] = [];
  for (let place = 0; set >>> place; place++) if ((set >>> place) & 1) members.push(place);
  return members;
}
