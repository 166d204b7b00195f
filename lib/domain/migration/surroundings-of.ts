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

/** A service with what is nearest to it, in either direction: as much as one picture holds, by distance, then by name. */
export function surroundingsOf<D extends { serviceId: string; needsId: string }>(
  { services, dependencies }: Register<D>,
  id: string,
  most: Limit,
): Picture<D> {
  const { ids, needs, neededBy } = networkOf(services, dependencies);
  const start = ids.indexOf(id);
  const shown = new Set(start < 0 ? [] : [start]);
  const within = (node: number) =>
    needs[node]!.filter((other) => shown.has(other)).length +
    neededBy[node]!.filter((other) => shown.has(other)).length;
  let lines = 0;
  for (const node of shown)
    for (const other of [...needs[node]!, ...neededBy[node]!].sort((one, another) => one - another)) {
      if (shown.has(other)) continue;
      const more = within(other);
      if (shown.size >= most.services || lines + more > most.dependencies) continue;
      shown.add(other);
      lines += more;
    }
  const near = new Set([...shown].map((node) => ids[node]!));
  return {
    services: [...near],
    dependencies: dependencies.filter(({ serviceId, needsId }) => near.has(serviceId) && near.has(needsId)),
  };
}
