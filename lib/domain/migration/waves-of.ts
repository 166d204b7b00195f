/**
 * The wave of each service, from 1: the first after everything that it needs, the same for all members of a component.
 * What can wait is never in the first wave, unless there is nothing else.
 * @param components in their order of `componentsOf`: what is needed first
 */
export function wavesOf(
  needs: readonly (readonly number[])[],
  components: readonly (readonly number[])[],
  canWait: readonly boolean[],
): number[] {
  const first = canWait.every(Boolean) ? 1 : 2;
  const waves: number[] = [];
  for (const component of components) {
    // What a member needs of its own component has no wave yet.
    let wave = component.every((node) => canWait[node]) ? first : 1;
    for (const node of component)
      for (const needed of needs[node]!) wave = Math.max(wave, 1 + (waves[needed] ?? 0));
    for (const node of component) waves[node] = wave;
  }
  return waves;
}
