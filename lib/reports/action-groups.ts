import type { ScopeKey } from "@/lib/domain/scope";
import { groupBy } from "./group-by";

/** The same action wherever it is due. */
export type ActionGroup<Due> = Omit<Due, "id" | "scope"> & { scopes: ScopeKey[] };

/**
 * Actions in order, each once with all its places, at the place of its first. Nothing gets in front of what it
 * comes after: that stands before it in every scope, so its first place does too.
 */
export function groupActions<Due extends { action: string; scope: ScopeKey; class?: string }>(
  actions: readonly Due[],
): ActionGroup<Due>[] {
  return groupBy(actions, (due) => `${due.action} ${due.class}`).flatMap(([first, ...rest]) =>
    first ? { ...first, scopes: [first, ...rest].map(({ scope }) => scope) } : [],
  );
}
