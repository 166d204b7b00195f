/** Something that can be chosen. Numbers are places in the list of choices. */
export interface Choice {
  /** What it weighs; above 0. */
  cost: bigint;
  /** The choices that it takes as well, directly. May loop. */
  needs: readonly number[];
}

/** The ways to close a gap, each by itself: the choices that a way takes. */
export type Ways = readonly (readonly number[])[];

/** What is left to choose once all that has no alternative is chosen. */
export interface CoverTask {
  /** Without an alternative. */
  fixed: number[];
  /** The choices of the ways that are left, in rising order. */
  open: number[];
  /** Those ways, with all that they need and without what is fixed. No two gaps are alike; no way holds another of its gap. */
  gaps: readonly Ways[];
}

/** Leaves out of a problem whatever has no bearing on which set is the cheapest. A gap without a way is passed over. */
export function coverTask(choices: readonly Choice[], gaps: readonly Ways[]): CoverTask {
  const fixed = new Set<number>();
  let left = gaps.filter((ways) => ways.length > 0).map((ways) => ways.map((way) => withNeeds(choices, way)));
  for (let before = -1; fixed.size > before;) {
    before = fixed.size;
    left = alike(left.map((ways) => shortest(ways.map((way) => way.filter((one) => !fixed.has(one))))));
    for (const [first, ...others] of left)
      for (const one of first!) if (others.every((way) => way.includes(one))) fixed.add(one);
  }
  left = left.filter((ways) => ways.every((way) => way.length > 0));
  return { fixed: [...fixed], open: sorted(new Set(left.flat(2))), gaps: left };
}

/** Choices with all that they need, at however many removes, in rising order. */
export function withNeeds(choices: readonly Choice[], some: readonly number[]): number[] {
  const found = new Set(some);
  for (const one of found) choices[one]!.needs.forEach((need) => found.add(need));
  return sorted(found);
}

const sorted = (some: Iterable<number>) => [...some].sort((one, other) => one - other);

/** Whoever takes the longer of two ways, of which one holds the other, has taken the shorter. */
function shortest(ways: Ways): number[][] {
  const kept: number[][] = [];
  for (const way of [...ways].sort((one, other) => one.length - other.length))
    if (!kept.some((other) => other.every((one) => way.includes(one)))) kept.push([...way]);
  return kept;
}

const alike = <One extends Ways>(gaps: readonly One[]): One[] => [
  ...new Map(
    gaps.map((ways) => [
      ways
        .map((way) => way.join())
        .sort()
        .join(" "),
      ways,
    ]),
  ).values(),
];
