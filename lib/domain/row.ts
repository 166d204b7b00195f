import type { AnswerValue, Facts } from "./answer";

/** What people edit together: its columns, and the facts about it. */
export interface Row {
  profile: Facts;
}

/** The columns of a row and the facts about it, by field name. */
export const fieldsOf = ({ profile, ...columns }: Row): Record<string, AnswerValue | null | undefined> => ({
  ...columns,
  ...profile,
});

/** Fields for which a person decided to keep their own version, or somebody else's. */
export interface Decided {
  mine: readonly string[];
  theirs: readonly string[];
}

/** New values for a row, and what the person had before their eyes. */
export interface RowEdit<Values> {
  /** The version of the row that the form was made from. */
  opened: number;
  values: Values;
  /** What the person decided about clashes, and the version of the row at which these were shown. */
  decided?: Decided & { seen: number };
}

/** Null when saved; otherwise nothing is, and this is what others have made of the row since it was opened. */
export type RowSaved<Values> = null | {
  clashes: { field: string; by: string; at: Date }[];
  changedTo: Values;
  version: number;
};
