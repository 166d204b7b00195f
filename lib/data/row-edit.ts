/** New values for a row, and the version of it that the person had before their eyes. */
export interface RowEdit<Values> {
  seen: number;
  values: Values;
}

/** Null when saved; otherwise what somebody else has made of the row since it was seen. */
export type RowSaved<Values> = null | { changedTo: Values; version: number };
