import { stringify } from "csv-stringify/sync";
import { checkCsv } from "./check-csv";

export type CsvRow = Record<string, string | number>;

/** Windows line ends for Excel, and an apostrophe before anything that a spreadsheet would run as a formula. */
export const csvOptions = {
  record_delimiter: "windows",
  escape_formulas: true,
  // Left alone, the library puts quotation marks around Windows line ends only.
  quoted_match: /[\r\n]/,
} as const;

/**
 * Rows as CSV that spreadsheets open without surprises, read back before anybody gets it; the byte order mark tells Excel
 * that it is UTF-8.
 * @throws Unfaithful where it does not say the same
 */
export function toCsv(columns: readonly string[], rows: readonly CsvRow[]): string {
  return csvOf([columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? "")))]);
}

/** The same of rows of cells, the first of which are the headings. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const file = stringify([...rows], { ...csvOptions, bom: true });
  checkCsv(Buffer.from(file), rows);
  return file;
}
