/** The maturity ladder, lowest first: each level adds one thing to the one below. Apart, so that browsers load no zod. */
export const LEVELS = ["not_met", "partly_met", "largely_met", "fully_met"] as const;

export type Level = (typeof LEVELS)[number];
