/** ISO dates as text (`2026-03-03`), compared as text. No clock. */

/** In place of a date, from a form that says both that there is one and that there is none. Never an answer. */
export const DATE_AND_NONE = "date and none";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The day that many months earlier; the last day of the month where there is no such day. */
export function monthsBefore(date: string, months: number): string {
  const [year, month, day] = parts(date);
  const count = year * 12 + (month - 1) - months;
  const [thenYear, thenMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return format(thenYear, thenMonth, Math.min(day, daysIn(thenYear, thenMonth)));
}

export const yearsAfter = (date: string, years: number): string => monthsBefore(date, -12 * years);

/** How many days the second date is after the first; negative when it is before. */
export const daysBetween = (first: string, second: string): number =>
  (Date.parse(second) - Date.parse(first)) / (24 * 60 * 60 * 1000);

/** The day that many days later. */
export function daysAfter(date: string, days: number): string {
  const [year, month, day] = parts(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Whether the text is a day that exists, written as an ISO date. A year such as 0206 or 2926 is a slip of the finger. */
export function isDate(text: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = parts(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** `2026-03-03` as "3 March 2026". */
export function dateInWords(date: string): string {
  const [year, month, day] = parts(date);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

const england = new Intl.DateTimeFormat("en-GB", {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  timeZone: "Europe/London",
});

/** The calendar day in England at a moment. */
export function dayInEngland(moment: Date): string {
  const found = new Map(england.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${found.get("year")}-${found.get("month")}-${found.get("day")}`;
}

const parts = (date: string) => date.split("-").map(Number) as [number, number, number];

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const format = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
