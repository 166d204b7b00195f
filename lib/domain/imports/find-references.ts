import { nameKey } from "./cells";
import { about } from "./change-in-words";
import { LAYOUTS } from "./columns";
import { KIND_WORDS, type RegisterKind } from "./kinds";
import type { Change, References, Registered } from "./plan";

/**
 * The ids of the rows that a row names, by field.
 * @param isNew only a new row may name others: one that is there stays where it is
 * @param says takes up what is wrong
 */
export function findReferences(
  kind: RegisterKind,
  { named }: Registered,
  changes: readonly Change[],
  isNew: boolean,
  says: string[],
): References {
  const { columns, refersTo } = LAYOUTS[kind];
  const references: Record<string, string> = {};
  for (const { heading, field, part } of columns) {
    const change = part === "reference" && changes.find((change) => change.field === field);
    if (!change) continue;
    const id = named.get(nameKey(change.to));
    if (!isNew)
      says.push(`${about(heading)} a ${KIND_WORDS[kind].one} stays where it is. Add another one instead`);
    else if (!id) says.push(`${about(heading)} you have no ${refersTo} called “${String(change.to)}”`);
    else references[field] = id;
  }
  const { service, needs } = references;
  if (service && service === needs) says.push("Needs: a service cannot need itself");
  return references;
}
