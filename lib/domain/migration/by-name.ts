/** By name, equals by id. The same on every machine and in every language. */
export const byName = (one: { id: string; name: string }, other: { id: string; name: string }) =>
  compare(one.name, other.name) || compare(one.id, other.id);

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
