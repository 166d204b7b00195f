import { addCosts, type ChoiceCost, compareCosts, FREE } from "./choice-cost";
import { greedyCover } from "./greedy-cover";

/** Something that can be chosen. Numbers are places in lists. */
export interface Choice {
  cost: ChoiceCost;
  /** The gaps that it closes. */
  closes: readonly number[];
  /** The choices that it takes as well, directly. May loop. */
  needs: readonly number[];
}

export interface Cover {
  /** In rising order. */
  chosen: number[];
  /** Whether no cheaper set does as much. */
  proven: boolean;
  /** How many sets were looked at. */
  looked: number;
}

/** Beyond so many choices that are left open, the answer is good, not proven. */
export const MOST_CHOICES = 30;

/** A bound for the odd one out: what people plan takes a few hundred. */
export const MOST_SETS = 100_000;

/**
 * The cheapest set that closes every gap that any choice closes, with all that it needs. Of equally cheap sets, the one
 * whose last choice comes first. What has no alternative is taken; the rest is searched by branch and bound.
 */
export function cheapestCover(choices: readonly Choice[]): Cover {
  const whole = choices.map((_, index) => withNeeds(choices, index));
  const closers = new Map<number, Set<number>>();
  choices.forEach(({ closes }, index) => {
    for (const gap of closes) closers.set(gap, (closers.get(gap) ?? new Set()).add(index));
  });
  const chosen = new Set<number>();
  const wanted = new Map([...closers.values()].map((options) => [[...options].join(), [...options]]));
  for (const options of wanted.values())
    if (options.length === 1) whole[options[0]!]!.forEach((one) => chosen.add(one));

  const open = [...wanted.values()].filter((options) => !options.some((one) => chosen.has(one)));
  const left = [...new Set(open.flat().flatMap((one) => whole[one]!))]
    .filter((one) => !chosen.has(one))
    .sort((one, other) => one - other);
  const placeOf = new Map(left.map((choice, place) => [choice, place]));
  const task: Task = {
    costs: left.map((one) => choices[one]!.cost),
    whole: left.map((one) => whole[one]!.flatMap((each) => placeOf.get(each) ?? [])),
    wanted: open.map((options) => options.map((one) => placeOf.get(one)!)),
  };
  const found =
    left.length > MOST_CHOICES
      ? { chosen: greedyCover(task), proven: false, looked: 1 }
      : branchAndBound(task);
  for (const place of found.chosen) chosen.add(left[place]!);
  return { ...found, chosen: [...chosen].sort((one, other) => one - other) };
}

/** Where a choice is left. */
export interface Task {
  costs: readonly ChoiceCost[];
  /** Each choice with all that it needs. */
  whole: readonly (readonly number[])[];
  /** Of each of these, one at least has to be chosen. */
  wanted: readonly (readonly number[])[];
}

function withNeeds(choices: readonly Choice[], start: number): number[] {
  const found = new Set([start]);
  for (const one of found) choices[one]!.needs.forEach((need) => found.add(need));
  return [...found];
}

/** Sets are the bits of a number. */
function branchAndBound({ costs, whole, wanted }: Task): Cover {
  // The bit of a choice as the least of its costs puts equally cheap sets in order.
  const costOf = costs.map((cost, place) => [...cost, 2 ** place]);
  const bits = whole.map((places) => places.reduce((set, place) => set | (1 << place), 0));
  const sets = wanted.map((places) => places.reduce((set, place) => set | (1 << place), 0));
  const costOfSet = (set: number) =>
    membersOf(set)
      .map((place) => costOf[place]!)
      .reduce(addCosts, [...FREE, 0]);
  const asSet = (places: readonly number[]) => places.reduce((set, place) => set | (1 << place), 0);

  let best = asSet(greedyCover({ costs, whole, wanted }));
  let bestCost = costOfSet(best);
  let looked = 0;

  /** @param out what may not be chosen any more */
  const look = (set: number, cost: ChoiceCost, out: number): void => {
    if (++looked > MOST_SETS) return;
    const options = sets
      .filter((one) => (one & set) === 0)
      .map((one) => membersOf(one).filter((place) => (bits[place]! & out) === 0))
      .sort((one, other) => one.length - other.length);
    const [fewest] = options;
    if (!fewest) {
      if (compareCosts(cost, bestCost) < 0) [best, bestCost] = [set, cost];
      return;
    }
    if (fewest.length === 0) return;
    if (compareCosts(addCosts(cost, leastOf(options, costOf)), bestCost) >= 0) return;
    let left = out;
    for (const place of fewest.toSorted((one, other) => compareCosts(costOf[one]!, costOf[other]!))) {
      const more = bits[place]! & ~set;
      if ((more & left) === 0) look(set | more, addCosts(cost, costOfSet(more)), left);
      left |= 1 << place;
    }
  };
  look(0, [...FREE, 0], 0);
  return { chosen: membersOf(best), proven: looked <= MOST_SETS, looked };
}

/** What closing these costs at least: the cheapest option of each, where no option serves two of them. */
function leastOf(wanted: readonly (readonly number[])[], costOf: readonly ChoiceCost[]): ChoiceCost {
  let used = 0;
  let least: ChoiceCost = [...FREE, 0];
  for (const options of wanted) {
    if (options.some((place) => used & (1 << place))) continue;
    for (const place of options) used |= 1 << place;
    least = addCosts(
      least,
      options
        .map((place) => costOf[place]!)
        .reduce((one, other) => (compareCosts(other, one) < 0 ? other : one)),
    );
  }
  return least;
}

function membersOf(set: number): number[] {
  const members: number[] = [];
  for (let place = 0; set >>> place; place++) if ((set >>> place) & 1) members.push(place);
  return members;
}
