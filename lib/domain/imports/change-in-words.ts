import { answerInWords } from "@/lib/domain/assessment/answer-words";
import type { Layout } from "./columns";
import type { Change } from "./plan";

/** A change as a sentence, such as: Site name: “Old Site” becomes “New Site”. */
export function changeInWords({ columns }: Layout, { field, from, to }: Change): string {
  const { heading, question } = columns.find((column) => column.field === field)!;
  const [before, after] = [from, to].map((value) => value !== null && `“${answerInWords(question, value)}”`);
  if (!before) return `${about(heading)} ${after} is added`;
  return after ? `${about(heading)} ${before} becomes ${after}` : `${about(heading)} ${before} is removed`;
}

/** How a sentence about a column begins. Many headings are questions. */
export const about = (heading: string): string => (heading.endsWith("?") ? heading : `${heading}:`);

/** What is wrong with a cell. That of a number names its field already. */
export const problemWith = (heading: string, problem: string): string =>
  problem.includes(heading) ? problem : `${about(heading)} ${problem}`;
