/**
 * A path that returns to its start along the given links, as ids, or null.
 * Depth first; a node whose branch is known to be free of loops is not walked again.
 */
export function findLoop(ids: Iterable<string>, linksOf: (id: string) => readonly string[]): string[] | null {
  const free = new Set<string>();

  const walk = (id: string, trail: string[]): string[] | null => {
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
    if (free.has(id)) return null;
    for (const next of linksOf(id)) {
      const loop = walk(next, [...trail, id]);
      if (loop) return loop;
    }
    free.add(id);
    return null;
  };

  for (const id of ids) {
    const loop = walk(id, []);
    if (loop) return loop;
  }
  return null;
}
