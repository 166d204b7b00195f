import type { AnswerValue } from "@/lib/domain/assessment/answer";

/** What is stored of a register before an import. */
export interface Registered {
  /** Rows in use. */
  rows: Iterable<RegisteredRow>;
  /** Ids of rows that are archived. */
  archived: ReadonlySet<string>;
  /** Ids of the rows that references can name, by the `nameKey` of their name. */
  named: ReadonlyMap<string, string>;
}

export interface RegisteredRow {
  id: string;
  /** The value of a field; of a reference, the name. */
  value: (field: string) => AnswerValue | null | undefined;
}

export type Values = Readonly<Record<string, AnswerValue | null | undefined>>;

/** Ids of the rows that references name, by field. */
export type References = Readonly<Record<string, string>>;

export interface Change {
  field: string;
  from: AnswerValue | null;
  to: AnswerValue | null;
}

/** What an import would do with one row of the file, or why it refuses. */
export type PlannedRow = { row: number; name: string } & (
  | { verdict: "unchanged" }
  | { verdict: "add"; values: Values; references: References }
  | { verdict: "change"; id: string; changes: Change[]; says: string[] }
  | { verdict: "refuse"; says: string[] }
);

export type Verdict = PlannedRow["verdict"];
