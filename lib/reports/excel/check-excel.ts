import { openWorkbook } from "@/lib/spreadsheets/xlsx/open-workbook";
import { numberStyles, sheetPaths } from "@/lib/spreadsheets/xlsx/read-parts";
import { readWholeXml } from "@/lib/spreadsheets/xlsx/read-xml";
import { SheetReader } from "@/lib/spreadsheets/xlsx/sheet-reader";
import type { SheetCell } from "@/lib/spreadsheets/xlsx/write-xlsx";
import { Unfaithful } from "../unfaithful";
import type { SheetOfReport } from "./sheet-of";

/** Reads a workbook again as any reader would. @throws Unfaithful where a cell is not what the report says */
export async function checkExcel(file: Buffer, sheets: readonly SheetOfReport[]): Promise<void> {
  const workbook = await openWorkbook(file);
  const styles = await numberStyles(workbook);
  const found = await sheetPaths(workbook);
  if (found.map(({ name }) => name).join() !== sheets.map(({ name }) => name).join())
    throw new Unfaithful("the sheets are not those of the report");
  for (const [index, { name, rows }] of sheets.entries()) {
    const reader = new SheetReader([], styles, { columns: 100, characters: 1_000_000 });
    await readWholeXml(await workbook.open(found[index]?.path ?? ""), reader);
    const read = reader.take().map(({ cells }) => cells);
    if (JSON.stringify(read) !== JSON.stringify(rows.map((row) => row.map(inWords))))
      throw new Unfaithful(`the sheet “${name}” does not say what the report says`);
  }
}

/** Spreadsheets keep 15 digits of a number. */
function inWords(cell: SheetCell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === "number" ? String(Number(cell.toPrecision(15))) : cell;
}
