import { dateInWords, daysAfter } from "../dates";

/** The first and last day on which something proves anything, as ISO dates; null without such a day. */
export interface Valid {
  validFrom: string | null;
  validUntil: string | null;
}

export const VALIDITIES = ["valid", "expiring", "expired", "not_yet"] as const;

export type Validity = (typeof VALIDITIES)[number];

/** How many days before its last day something is said to expire soon. */
const SOON = 30;

/** The last day of those that are said to expire soon. */
export const soonUntil = (today: string): string => daysAfter(today, SOON);

/** How evidence stands on a day. What expires soon is still valid. */
export function validityOf({ validFrom, validUntil }: Valid, today: string): Validity {
  if (validUntil !== null && validUntil < today) return "expired";
  if (validFrom !== null && validFrom > today) return "not_yet";
  return validUntil !== null && validUntil <= soonUntil(today) ? "expiring" : "valid";
}

/** The same in one short phrase. */
export function validityInWords(valid: Valid, today: string): string {
  const { validFrom, validUntil } = valid;
  switch (validityOf(valid, today)) {
    case "expired":
      return `Expired: valid until ${dateInWords(validUntil!)}`;
    case "not_yet":
      return `Not valid yet: from ${dateInWords(validFrom!)}`;
    case "expiring":
      return `Expires soon: valid until ${dateInWords(validUntil!)}`;
    case "valid":
      return validUntil ? `Valid until ${dateInWords(validUntil)}` : "No end date";
  }
}
