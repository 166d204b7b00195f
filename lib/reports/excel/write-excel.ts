import { buffer } from "node:stream/consumers";
import { writeXlsx } from "@/lib/spreadsheets/xlsx/write-xlsx";
import type { SheetOfReport } from "./sheet-of";

/** An XLSX file of a report. */
export const writeExcel = (sheets: readonly SheetOfReport[]): Promise<Buffer> => buffer(writeXlsx(sheets));
