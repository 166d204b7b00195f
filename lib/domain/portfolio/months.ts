import { dateInWords, monthsBefore } from "../dates";

/** The first day of the month of a day. Months are told by it. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** The last months up to that of a day, oldest first. */
export const lastMonths = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => monthsBefore(monthOf(day), count - 1 - index));

/** `2026-03-01` as "March 2026". */
export const monthInWords = (month: string): string => dateInWords(month).split(" ").slice(1).join(" ");
