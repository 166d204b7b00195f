/** How big a file of rows may be: enough for any register, too little to exhaust the portal. */
export const LIMITS = {
  megabytes: 20,
  rows: 50_000,
  columns: 200,
  /** Characters in one row, all cells together. */
  characters: 32_000,
} as const;

export const MOST_BYTES = LIMITS.megabytes * 1024 * 1024;
