import type { Network } from "./network-of";

/**
 * For each service the national services that it needs only through others, each with the services that it needs
 * itself and that lead there by the shortest way. Breadth first from each national service to what needs it.
 *
 * @param optionOf by service the option of question U2.2 that it stands for; null for what is no national service
 */
export function inheritedThrough(
  { needs, neededBy }: Pick<Network, "needs" | "neededBy">,
  optionOf: readonly (string | null)[],
): Map<string, number[]>[] {
  const through = needs.map(() => new Map<string, number[]>());
  for (const option of new Set(optionOf)) {
    if (option === null) continue;
    const steps = stepsTo(
      optionOf.flatMap((own, place) => (own === option ? [place] : [])),
      neededBy,
    );
    for (const [service, needed] of needs.entries()) {
      const nearest = Math.min(...needed.map((one) => steps[one] ?? Infinity));
      if (nearest > 0 && nearest < Infinity)
        through[service]!.set(
          option,
          needed.filter((one) => steps[one] === nearest),
        );
    }
  }
  return through;
}

/** How many steps each service is from one of these; undefined where it needs none of them. */
function stepsTo(ends: readonly number[], neededBy: Network["neededBy"]): (number | undefined)[] {
  const steps: (number | undefined)[] = [];
  for (const end of ends) steps[end] = 0;
  const waiting = [...ends];
  for (const service of waiting)
    for (const dependent of neededBy[service]!)
      if (steps[dependent] === undefined) {
        steps[dependent] = steps[service]! + 1;
        waiting.push(dependent);
      }
  return steps;
}
