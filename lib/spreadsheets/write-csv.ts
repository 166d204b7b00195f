import { Readable } from "node:stream";
import { stringify } from "csv-stringify/sync";
import { csvOptions } from "@/lib/reports/csv/to-csv";
import type { CellValue } from "./xlsx/write-xlsx";

const AT_ONCE = 500;
const BYTE_ORDER_MARK = "\ufeff";

/** A CSV file as a stream, safe to open in a spreadsheet. Rows are asked for as they are written. */
export const writeCsv = (rows: Iterable<CellValue[]> | AsyncIterable<CellValue[]>): Readable =>
  Readable.from(csvText(rows), { objectMode: false });

async function* csvText(rows: Iterable<CellValue[]> | AsyncIterable<CellValue[]>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  let waiting: CellValue[][] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < AT_ONCE) continue;
    yield stringify(waiting, csvOptions);
    waiting = [];
  }
  if (waiting.length) yield stringify(waiting, csvOptions);
}
