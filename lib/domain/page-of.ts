/** A part of a list. */
export interface Page<Row> {
  page: number;
  pages: number;
  /** The number of its first row, counted from 1. */
  first: number;
  rows: Row[];
  /** Of the whole list. */
  total: number;
}

/** One page of a list. A page beyond the last is the last. */
export function pageOf<Row>(rows: readonly Row[], page: number, size: number): Page<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const shown = Math.min(page, pages);
  const start = (shown - 1) * size;
  return { page: shown, pages, first: start + 1, rows: rows.slice(start, start + size), total: rows.length };
}
