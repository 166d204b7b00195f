const SHOWN = 3;

/** "A", "A and B", "A, B and C", and of more the first three: "A, B, C and 4 more". */
export function listInWords(names: readonly string[], shown = SHOWN): string {
  const parts =
    names.length > shown ? [...names.slice(0, shown), `${names.length - shown} more`] : [...names];
  const last = parts.pop() ?? "";
  return parts.length ? `${parts.join(", ")} and ${last}` : last;
}
