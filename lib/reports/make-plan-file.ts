import type { SheetCell } from "@/lib/spreadsheets/xlsx/write-xlsx";
import { checkExcel } from "./excel/check-excel";
import type { SheetOfReport } from "./excel/sheet-of";
import { writeExcel } from "./excel/write-excel";
import { csvOf } from "./csv/to-csv";

/**
 * A plan as a workbook, or its first sheet as CSV, read back before anybody gets it.
 * @throws Unfaithful where it does not say the same
 */
export async function makePlanFile(
  sheets: readonly [SheetOfReport, ...SheetOfReport[]],
  type: "xlsx" | "csv",
): Promise<Buffer> {
  if (type === "xlsx") {
    const file = await writeExcel([...sheets]);
    await checkExcel(file, sheets);
    return file;
  }
  return Buffer.from(csvOf(sheets[0].rows.map((row) => row.map(inWords))));
}

const inWords = (cell: SheetCell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell));
