import { Refused } from "@/lib/domain/errors";
import { LIMITS } from "../limits";
import type { SheetRow } from "../sheet-row";
import { openWorkbook, type Workbook } from "./open-workbook";
import { numberStyles, sharedStrings, sheetPaths } from "./read-parts";
import { readXml } from "./read-xml";
import { SheetReader } from "./sheet-reader";

/** The rows of the first sheet of an XLSX file: values only, and formulas as they are written. */
export async function* readXlsx(file: Buffer): AsyncGenerator<SheetRow> {
  try {
    yield* readSheet(await openWorkbook(file));
  } catch (problem) {
    // Both libraries throw plain errors for what is cut off, larger than declared or no XML.
    throw problem instanceof Refused
      ? problem
      : new Refused("The file is damaged, or is not an Excel file. Save it again as .xlsx or .csv.");
  }
}

async function* readSheet(workbook: Workbook): AsyncGenerator<SheetRow> {
  const [strings, styles] = [await sharedStrings(workbook), await numberStyles(workbook)];
  const [first] = await sheetPaths(workbook);
  const part = await workbook.open(first?.path ?? "xl/worksheets/sheet1.xml");
  if (!part) throw new Refused("The file has no sheet.");
  const sheet = new SheetReader(strings, styles, LIMITS);
  for await (const _ of readXml(part, sheet)) yield* sheet.take();
  yield* sheet.take();
}
