import type { Table } from "./xlsx/write-xlsx";

interface Column {
  heading: string;
  /** Whether a new row needs it. */
  needed: boolean;
  takes: string;
}

/** The sheet of a file to fill in that says what may stand in each column. */
export const whatToEnter = (columns: readonly Column[]): Table => ({
  name: "What to enter",
  rows: [
    ["Column", "Needed in a new row", "What to enter"],
    ...columns.map(({ heading, needed, takes }) => [heading, needed ? "Yes" : "No", takes]),
  ],
});
