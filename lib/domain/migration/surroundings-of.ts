import { networkOf } from "./network-of";

interface Register<D> {
  services: readonly { id: string; name: string }[];
  dependencies: readonly D[];
}

/** As much of the dependencies as one picture holds. */
interface Picture<D> {
  /** By id. */
  services: string[];
  dependencies: D[];
}

interface Limit {
  services: number;
  dependencies: number;
}

/** Every service that needs another or is needed, if one picture holds them; null otherwise. */
export function wholePicture<D extends { serviceId: string; needsId: string }>(
  { dependencies }: Register<D>,
  most: Limit,
): Picture<D> | null {
  const services = [...new Set(dependencies.flatMap(({ serviceId, needsId }) => [serviceId, needsId]))];
  const fits = services.length <= most.services && dependencies.length <= most.dependencies;
  return fits ? { services, dependencies: [...dependencies] } : null;
}

/**
 * A service with all that it needs and all that needs it, themselves or through others; what these share with others
 * is no part of it. As much as one picture holds, by distance, then by name; `more` says how many did not fit.
 */
export function surroundingsOf<D extends { serviceId: string; needsId: string }>(
  { services, dependencies }: Register<D>,
  id: string,
  most: Limit,
): Picture<D> & { more: number } {
  const { ids, needs, neededBy } = networkOf(services, dependencies);
  const start = ids.indexOf(id);
  if (start < 0) return { services: [], dependencies: [], more: 0 };
  const [down, up] = [distances(needs, start), distances(neededBy, start)];
  const distanceOf = (node: number) => Math.min(down.get(node) ?? Infinity, up.get(node) ?? Infinity);
  const all = [...new Set([...down.keys(), ...up.keys()])].sort(
    (one, other) => distanceOf(one) - distanceOf(other) || one - other,
  );

  const shown = new Set([start]);
  const within = (nodes: readonly number[]) => nodes.filter((node) => shown.has(node)).length;
  let lines = 0;
  for (const node of all.slice(1)) {
    const more = within(needs[node]!) + within(neededBy[node]!);
    // Without a line, what leads to it did not fit.
    if (!more || shown.size >= most.services || lines + more > most.dependencies) continue;
    shown.add(node);
    lines += more;
  }
  const near = new Set([...shown].map((node) => ids[node]!));
  return {
    services: [...near],
    dependencies: dependencies.filter(({ serviceId, needsId }) => near.has(serviceId) && near.has(needsId)),
    more: all.length - shown.size,
  };
}

/** How far everything is that one can reach this way, the start itself at 0. Breadth first. */
function distances(next: readonly (readonly number[])[], start: number): Map<number, number> {
  const found = new Map([[start, 0]]);
  for (const [node, distance] of found)
    for (const other of next[node]!) if (!found.has(other)) found.set(other, distance + 1);
  return found;
}
