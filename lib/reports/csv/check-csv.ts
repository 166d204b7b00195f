import { parse } from "csv-parse/sync";
import { Unfaithful } from "@/lib/reports/unfaithful";

/** Reads a CSV file again. @throws Unfaithful where its rows are not these */
export function checkCsv(file: Buffer, rows: readonly (readonly string[])[]): void {
  const read: string[][] = parse(file, { bom: true, record_delimiter: "\r\n" });
  if (read.length !== rows.length) throw new Unfaithful(`it has ${read.length} of ${rows.length} rows`);
  const other = rows.findIndex(
    (row, index) =>
      row.length !== read[index]?.length || !row.every((cell, column) => isSame(read[index]![column]!, cell)),
  );
  if (other >= 0) throw new Unfaithful(`row ${other + 1} is another one`);
}

/** What a spreadsheet would run as a formula has an apostrophe before it. */
const isSame = (read: string, meant: string) => read === meant || read === `'${meant}`;
