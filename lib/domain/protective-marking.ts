/**
 * What an organisation may print on its reports, after the Government Security Classifications Policy (2023). A portal
 * on the internet is no place for anything above OFFICIAL-SENSITIVE.
 */
export const MARKINGS = ["OFFICIAL", "OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE COMMERCIAL"] as const;

export type Marking = (typeof MARKINGS)[number];

/** The marking that was stored, if any. */
export const markingOf = (stored: string | null | undefined): Marking | null =>
  MARKINGS.find((marking) => marking === stored) ?? null;

/** When each is right, for whoever chooses one. */
export const MARKING_HINTS: Record<Marking, string> = {
  OFFICIAL: "Most of what public bodies write. The marking is optional.",
  "OFFICIAL-SENSITIVE": "For who needs to know: it could do harm if others read it.",
  "OFFICIAL-SENSITIVE COMMERCIAL": "The same, with prices or terms of suppliers in it.",
};
