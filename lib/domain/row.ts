import { sameAnswer, type AnswerValue, type Facts } from "./assessment/answer";

/** What people edit together: its columns, the facts about it that decide what applies, and its other details. */
export interface Row {
  profile?: Facts;
  /** What the register holds beside the profile, by field key. */
  details?: Facts;
}

/** The columns, facts and details of a row, by field name. */
export const fieldsOf = ({
  profile,
  details,
  ...columns
}: Partial<Row>): Record<string, AnswerValue | null | undefined> => ({
  ...columns,
  ...profile,
  ...details,
});

/** Whether an edit moves facts that decide what applies. Names and details decide nothing. */
export const movesFacts = ({ profile: before = {} }: Row, { profile: after = {} }: Row): boolean =>
  Object.keys({ ...before, ...after }).some((id) => !sameAnswer(before[id], after[id]));

/** Fields for which a person decided to keep their own version, or somebody else's. */
export interface Decided {
  mine: readonly string[];
  theirs: readonly string[];
}

/** New values for a row, and what the person had before their eyes. */
export interface RowEdit<Values> {
  /** The version of the row that the form was made from. */
  opened: number;
  /** What the form asked for, and nothing else. */
  values: Partial<Values>;
  /** The details that the form asked for, where it is not all of them. */
  asked?: readonly string[];
  /** What the person decided about clashes, and the version of the row at which these were shown. */
  decided?: Decided & { seen: number };
}

/** The whole row as the person meant it: what the form did not ask for is as it was when the form was opened. */
export function asTyped<R extends Row>(opened: R, { values, asked }: RowEdit<R>): R {
  if (!asked) return { ...opened, ...values };
  const others = Object.entries(opened.details ?? {}).filter(([key]) => !asked.includes(key));
  return { ...opened, ...values, details: { ...Object.fromEntries(others), ...values.details } };
}

/** Null when saved; otherwise nothing is, and this is what others have made of the row since it was opened. */
export type RowSaved<Values> = null | {
  clashes: { field: string; by: string; at: Date }[];
  changedTo: Values;
  version: number;
};
