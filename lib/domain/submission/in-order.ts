/** Compares by code unit, as canonical JSON does: the order of no language. */
export const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
