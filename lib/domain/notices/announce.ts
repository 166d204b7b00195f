import { daysBetween } from "@/lib/domain/dates";

/** How many days before their date answers that are due are announced. */
export const DUE_SOON_DAYS = [7, 1];

/** How many days before its last day evidence is announced to expire. */
export const EXPIRING_DAYS = [30, 7, 1];

/**
 * Which announcement is due today, as a number of days before the date: the latest whose day has come. Null when none
 * has, when the date is over, or when the thing is newer than that day, since whoever made it knew the date.
 */
export function dueAnnouncement(days: number[], date: string, today: string, since: string): number | null {
  const left = daysBetween(today, date);
  if (left < 0) return null;
  const due = days.filter((before) => left <= before).sort((a, b) => a - b)[0];
  return due !== undefined && daysBetween(since, date) > due ? due : null;
}
