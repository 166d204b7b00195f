import { stringify } from "csv-stringify/sync";

export type CsvRow = Record<string, string | number>;

/**
 * Rows as CSV that spreadsheets open without surprises: a byte order mark for Excel, Windows line ends, and an
 * apostrophe before anything that they would run as a formula.
 */
export const toCsv = (columns: readonly string[], rows: readonly CsvRow[]): string =>
  stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: "windows",
    escape_formulas: true,
  });
