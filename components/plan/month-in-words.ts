import { dateInWords } from "@/lib/domain/dates";

/** The month of a day, short: "Mar 2027". */
export function monthInWords(day: string): string {
  const [, month = "", year] = dateInWords(day).split(" ");
  return `${month.slice(0, 3)} ${year}`;
}
