/**
 * What an organisation may print on its reports, after the Government Security Classifications Policy (2023). A portal
 * on the internet is no place for anything above OFFICIAL-SENSITIVE.
 */
export const MARKINGS = ["OFFICIAL", "OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE COMMERCIAL"] as const;

export type Marking = (typeof MARKINGS)[number];

/** The marking that was stored, if any. */
export const markingOf = (stored: string | null | undefined): Marking | null =>
  MARKINGS.find((marking) => marking === stored) ?? null;
