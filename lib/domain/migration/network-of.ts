import { byName } from "./by-name";

/** Who needs whom, as numbers: a service is its place in `ids`, so that thousands of them stay quick. */
export interface Network {
  /** By name, then by id. */
  ids: readonly string[];
  /** For each service the ones that it needs, in their order, each once. */
  needs: readonly (readonly number[])[];
  neededBy: readonly (readonly number[])[];
}

/** The same network whatever the order of what it is made from. Leaves out what names a service that is not there. */
export function networkOf(
  services: readonly { id: string; name: string }[],
  dependencies: readonly { serviceId: string; needsId: string }[],
): Network {
  const ids = [...services].sort(byName).map(({ id }) => id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const needs: Set<number>[] = ids.map(() => new Set());
  for (const { serviceId, needsId } of dependencies) {
    const [service, needed] = [places.get(serviceId), places.get(needsId)];
    if (service !== undefined && needed !== undefined && service !== needed) needs[service]!.add(needed);
  }
  const neededBy: number[][] = ids.map(() => []);
  for (const [service, all] of needs.entries()) for (const needed of all) neededBy[needed]!.push(service);
  return { ids, needs: needs.map((all) => [...all].sort((one, other) => one - other)), neededBy };
}
