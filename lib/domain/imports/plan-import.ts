import { Refused } from "../errors";
import { LAYOUTS } from "./columns";
import { FilePlan, type Cells } from "./file-plan";
import type { RegisterKind } from "./kinds";
import type { PlannedRow, Registered } from "./plan";
import { readHeadings, type Headings } from "./read-headings";

/** A row of a file. */
export interface FileRow {
  row: number;
  cells: readonly string[];
}

/**
 * Decides row by row what an import would do. A row is found by its id, otherwise by what tells rows apart; then it
 * changes what its cells say and leaves alone what has no column. Any other row is added.
 * Names are judged against the register as it was, so two rows cannot swap their names in one file.
 *
 * @param today ISO date; the limits of some dates are relative to it
 * @returns gives the plan for the next row; to be called once for each, in order
 * @throws Refused when the headings are wrong; the function it returns, when a row has more cells than headings
 */
export function planImport(
  kind: RegisterKind,
  headingCells: readonly string[],
  registered: Registered,
  today: string,
): (row: FileRow) => PlannedRow {
  const layout = LAYOUTS[kind];
  const headings = readHeadings(layout, headingCells);
  const file = new FilePlan(kind, layout, registered);
  return ({ row, cells }) => {
    if (cells.slice(headings.length).some((cell) => cell.trim() !== ""))
      throw new Refused(`Row ${row} has more columns than the first row has headings.`);
    return file.planRow(row, cellsByHeading(headings, cells), today);
  };
}

function cellsByHeading(headings: Headings, cells: readonly string[]): Cells {
  const byField = new Map<string, string>();
  let id = "";
  for (const [index, heading] of headings.entries()) {
    const cell = cells[index] ?? "";
    if (heading === "id") id = cell.trim().toLowerCase();
    else if (heading) byField.set(heading.field, cell);
  }
  return { id, byField };
}
