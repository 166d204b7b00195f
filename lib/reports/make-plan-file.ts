import { stringify } from "csv-stringify/sync";
import type { SheetCell } from "@/lib/spreadsheets/xlsx/write-xlsx";
import { checkCsv } from "./check-csv";
import { checkExcel } from "./excel/check-excel";
import type { SheetOfReport } from "./excel/sheet-of";
import { writeExcel } from "./excel/write-excel";
import { csvOptions } from "./to-csv";

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
  const rows = sheets[0].rows.map((row) => row.map(inWords));
  const file = Buffer.from(stringify(rows, { ...csvOptions, bom: true }));
  checkCsv(file, rows);
  return file;
}

const inWords = (cell: SheetCell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell));
