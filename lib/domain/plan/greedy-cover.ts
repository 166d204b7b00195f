import { type Choice, type CoverTask, withNeeds } from "./cover-task";

/** A good set: always the way that closes most for its cost, then without what turns out to be superfluous. */
export function greedyCover(choices: readonly Choice[], { gaps }: Pick<CoverTask, "gaps">): number[] {
  const chosen = new Set<number>();
  const touching = new Map<number, Set<number>>();
  gaps.forEach((ways, gap) => {
    for (const one of ways.flat()) touching.set(one, (touching.get(one) ?? new Set()).add(gap));
  });
  const open = new Set(gaps.keys());
  while (open.size > 0) {
    let best: { way: readonly number[]; cost: bigint; closed: number[] } | undefined;
    for (const way of [...open].flatMap((gap) => gaps[gap]!)) {
      const more = way.filter((one) => !chosen.has(one));
      const touched = new Set(more.flatMap((one) => [...touching.get(one)!]));
      const closed = [...touched].filter(
        (gap) =>
          open.has(gap) &&
          gaps[gap]!.some((other) => other.every((one) => chosen.has(one) || more.includes(one))),
      );
      const cost = more.reduce((sum, one) => sum + choices[one]!.cost, 0n);
      if (!best || cost * BigInt(best.closed.length) < best.cost * BigInt(closed.length))
        best = { way, cost, closed };
    }
    best!.way.forEach((one) => chosen.add(one));
    best!.closed.forEach((gap) => open.delete(gap));
  }
  return withoutSuperfluous(choices, gaps, chosen);
}

function withoutSuperfluous(
  choices: readonly Choice[],
  gaps: CoverTask["gaps"],
  chosen: Set<number>,
): number[] {
  const others = (one: number) => withNeeds(choices, [one]).filter((need) => chosen.has(need));
  const whole = new Map([...chosen].map((one) => [one, others(one)]));
  const holds = () =>
    gaps.every((ways) => ways.some((way) => way.every((one) => chosen.has(one)))) &&
    [...chosen].every((one) => whole.get(one)!.every((need) => chosen.has(need)));
  const dearestFirst = [...chosen].sort((one, other) => (choices[one]!.cost > choices[other]!.cost ? -1 : 1));
  // What goes may have been all that needed something dearer: so until nothing goes any more.
  for (let before = Infinity; chosen.size < before;) {
    before = chosen.size;
    for (const one of dearestFirst) if (chosen.delete(one) && !holds()) chosen.add(one);
  }
  return [...chosen];
}
