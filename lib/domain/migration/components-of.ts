/**
 * The strongly connected components of a graph: services that need each other in a circle are one, every other
 * service is one of its own. What is needed comes before what needs it. Tarjan's algorithm (SIAM Journal on
 * Computing 1, 1972) with a stack of its own, so that long chains cannot overflow that of the program.
 */
export function componentsOf(needs: readonly (readonly number[])[]): number[][] {
  const found = new Int32Array(needs.length).fill(-1);
  const lowest = new Int32Array(needs.length);
  const open = new Uint8Array(needs.length);
  const next = new Int32Array(needs.length);
  const waiting: number[] = [];
  const components: number[][] = [];
  let count = 0;

  const visit = (node: number) => {
    found[node] = lowest[node] = count++;
    open[node] = 1;
    waiting.push(node);
  };

  for (let root = 0; root < needs.length; root++) {
    if (found[root] !== -1) continue;
    visit(root);
    const path = [root];
    while (path.length) {
      const node = path.at(-1)!;
      const needed = needs[node]![next[node]!++];
      if (needed === undefined) {
        path.pop();
        const before = path.at(-1);
        if (before !== undefined) lowest[before] = Math.min(lowest[before]!, lowest[node]!);
        if (lowest[node] === found[node]) components.push(close(node));
      } else if (found[needed] === -1) {
        visit(needed);
        path.push(needed);
      } else if (open[needed]) lowest[node] = Math.min(lowest[node]!, found[needed]!);
    }
  }
  return components;

  function close(first: number): number[] {
    const component = waiting.splice(waiting.lastIndexOf(first));
    for (const member of component) open[member] = 0;
    return component.sort((one, other) => one - other);
  }
}
