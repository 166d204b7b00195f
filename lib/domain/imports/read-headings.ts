import { Refused } from "../errors";
import { textOf } from "./cells";
import { ID_HEADING, type Column, type Layout } from "./columns";

/** The heading of the column in which a file that was checked says what is wrong. Ignored when it comes back. */
export const PROBLEM_HEADING = "What to put right";

/** What the cell in each place of a row is: its column, the id, or nothing that counts. */
export type Headings = (Column | "id" | null)[];

/**
 * Finds the columns of a file by its first row. Columns may be left out and may stand in any order.
 * @throws Refused with a sentence about the first heading that is unknown, missing or there twice
 */
export function readHeadings({ columns, key, hasIds }: Layout, cells: readonly string[]): Headings {
  const lastFilled = cells.findLastIndex((cell) => cell.trim() !== "");
  const headings = cells.slice(0, lastFilled + 1).map((cell, index) => {
    const heading = textOf(cell);
    if (heading === "") throw new Refused(`Row 1: the heading of column ${index + 1} is empty.`);
    if (isSame(heading, PROBLEM_HEADING)) return null;
    if (hasIds && isSame(heading, ID_HEADING)) return "id";
    const column = columns.find((column) => isSame(heading, column.heading) || isSame(heading, column.field));
    if (!column)
      throw new Refused(
        `Row 1: “${heading.slice(0, 200)}” is not a heading of this register. Use the headings of the template, with commas between the columns.`,
      );
    return column;
  });
  for (const [index, heading] of headings.entries())
    if (heading && headings.indexOf(heading) !== index)
      throw new Refused(`Row 1: the heading “${nameOf(heading)}” is there twice.`);
  for (const field of key) {
    const column = columns.find((column) => column.field === field)!;
    if (!headings.includes(column)) throw new Refused(`Row 1: the heading “${column.heading}” is missing.`);
  }
  return headings;
}

const nameOf = (heading: Column | "id") => (heading === "id" ? ID_HEADING : heading.heading);

const isSame = (one: string, other: string) =>
  one.replace(/\s+/g, " ").toLowerCase() === other.replace(/\s+/g, " ").toLowerCase();
