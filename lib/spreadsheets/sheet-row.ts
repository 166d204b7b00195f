/** One row of a table in a file, with its number as a spreadsheet shows it. A cell with a formula begins with `=`. */
export interface SheetRow {
  row: number;
  cells: string[];
}
