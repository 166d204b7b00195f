import type { RegisteredService } from "./types";

/** What is to take the place of a service: its name as typed, and the service of the register that it names. */
export interface Replacement {
  name: string;
  id?: string;
}

/**
 * The shared services that are to replace others, by the id of the one replaced (policy, principle 2). Services that
 * would replace each other in a circle have no replacement.
 */
export function replacementsOf(services: readonly RegisteredService[]): Map<string, Replacement> {
  const inUse = services.filter(({ facts }) => facts["SV1"] !== "retired");
  const byName = new Map(inUse.map((service) => [key(service.name), service]));
  const named = new Map<string, Replacement>();
  for (const { id, details } of inUse) {
    const typed = details["replacement"];
    if (typeof typed !== "string" || !key(typed)) continue;
    const found = byName.get(key(typed));
    if (found?.id !== id) named.set(id, found ? { name: found.name, id: found.id } : { name: typed.trim() });
  }
  const circular = [...named.keys()].filter((id) => leadsBack(named, id));
  for (const id of circular) named.delete(id);
  return named;
}

const key = (name: string) => name.trim().toLowerCase();

function leadsBack(named: ReadonlyMap<string, Replacement>, id: string): boolean {
  const seen = new Set<string>();
  let next = named.get(id)?.id;
  while (next !== undefined && next !== id && !seen.has(next)) {
    seen.add(next);
    next = named.get(next)?.id;
  }
  return next === id;
}

/** The service that moves in place of another one: the last of a row of replacements that moves, or the service itself. */
export function finalReplacement(
  replacements: ReadonlyMap<string, Replacement>,
  moving: ReadonlySet<string>,
  id: string,
): string {
  let last = id;
  for (;;) {
    const next = replacements.get(last)?.id;
    if (next === undefined || !moving.has(next)) return last;
    last = next;
  }
}
