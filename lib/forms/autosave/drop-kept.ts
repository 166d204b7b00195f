/** What a browser keeps of answers that were not sent is stored under names that begin with this. */
export const KEPT_PREFIX = "unsent:";

/** Removes what was kept before this moment, on whichever page it was typed; all of it when the person signs out. */
export function dropKept(storage: Storage, before = Infinity): void {
  for (const name of Object.keys(storage).filter((name) => name.startsWith(KEPT_PREFIX)))
    if (keptAt(storage.getItem(name)) < before) storage.removeItem(name);
}

function keptAt(text: string | null): number {
  try {
    return Number((JSON.parse(text ?? "null") as { at?: number } | null)?.at ?? 0) || 0;
  } catch {
    return 0;
  }
}
