import type { Sheet, SheetCell } from "@/lib/spreadsheets/xlsx/write-xlsx";

/** A sheet whose rows are at hand, the first of them its headings. */
export interface SheetOfReport extends Sheet {
  rows: SheetCell[][];
}

/** A sheet under its headings; these come in turns with the width of their column, in characters. */
export const sheetOf = (
  name: string,
  columns: readonly (string | number)[],
  rows: SheetCell[][],
): SheetOfReport => ({
  name,
  widths: columns.filter((one) => typeof one === "number"),
  rows: [columns.filter((one) => typeof one === "string"), ...rows],
});

/** An ISO date as the date that a spreadsheet knows. */
export const day = (date: string) => new Date(`${date}T00:00:00Z`);

export const yesNo = (value: boolean) => (value ? "Yes" : "No");
