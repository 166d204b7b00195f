import { stringify } from "csv-stringify/sync";

export type CsvRow = Record<string, string | number>;

/** Windows line ends for Excel, and an apostrophe before anything that a spreadsheet would run as a formula. */
export const csvOptions = {
  record_delimiter: "windows",
  escape_formulas: true,
  // Left alone, the library puts quotation marks around Windows line ends only.
  quoted_match: /[\r\n]/,
} as const;

/** Rows as CSV that spreadsheets open without surprises; the byte order mark tells Excel that it is UTF-8. */
export const toCsv = (columns: readonly string[], rows: readonly CsvRow[]): string =>
  stringify([...rows], { ...csvOptions, header: true, columns: [...columns], bom: true });
