import { dayInEngland, monthsBefore } from "../dates";

/**
 * How long ago an answer was given, in whole months or years.
 * @param at a moment as an ISO text
 * @param today an ISO date
 */
export function ageInWords(at: string, today: string): string {
  const day = dayInEngland(new Date(at));
  let months = 0;
  while (monthsBefore(today, months + 1) >= day) months++;
  if (months === 0) return "less than a month ago";
  if (months < 24) return months === 1 ? "1 month ago" : `${months} months ago`;
  return `${Math.floor(months / 12)} years ago`;
}
