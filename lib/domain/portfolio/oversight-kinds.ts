/** As what one organisation oversees another. */
export const OVERSIGHT_KINDS = {
  icb: "Integrated care board",
  region: "Region",
  commissioner: "Commissioner",
} as const;

export type OversightKind = keyof typeof OVERSIGHT_KINDS;
