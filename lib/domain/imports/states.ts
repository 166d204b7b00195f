/** How far an import is. Only "checked" waits for a person; "stopped" means that its process ended in the middle. */
export const IMPORT_STATES = [
  "checking",
  "checked",
  "refused",
  "applying",
  "applied",
  "failed",
  "stopped",
  "abandoned",
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** How many rows an import adds, changes, leaves as they are, or refuses. */
export type Counts = Record<"add" | "change" | "unchanged" | "refuse", number>;

/** Counts before a file is checked are empty. */
export type ImportCounts = Partial<Counts>;
