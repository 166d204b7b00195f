import type { Facts } from "@/lib/domain/answer";
import { sameAnswer } from "@/lib/domain/answer";
import { answerInWords } from "@/lib/domain/answer-words";
import type { Question } from "@/lib/domain/catalogue/schema";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { keepsTheirs } from "./clashes";
import type { Clash, FormState, FormValues } from "./form-state";

type Columns<Values> = { [Column in Exclude<keyof Values, "profile">]: string };

/** A row that has columns and facts, and the ways to read and change it. */
interface EditableRow<Values> {
  /** Labels of the columns that the form asks for, by field name. */
  columns: Columns<Values>;
  questions: readonly Question[];
  read: () => Promise<Values>;
  /** Null when saved; otherwise what somebody else has made of the row. */
  edit: (edit: { seen: number; values: Values }) => Promise<null | Overtaken<Values>>;
}

interface Overtaken<Values> {
  changedTo: Values;
  version: number;
  by: string;
  at: Date;
}

/**
 * Saves what a person typed about a row. When somebody else changed it in the meantime, nothing is saved and the
 * form shows both versions of each field that differs; the choices come back with the form.
 */
export async function saveRow<Values extends { profile: Facts }>(
  row: EditableRow<Values>,
  typed: Values,
  seen: number,
  raw: FormValues,
): Promise<null | Pick<FormState, "clashes" | "seen">> {
  const fields = [...Object.keys(row.columns), ...row.questions.map(({ id }) => id)];
  const decided = fields.some((field) => keepsTheirs(raw, field));
  const values = decided ? withTheirs(row, typed, await row.read(), raw) : typed;
  const overtaken = await row.edit({ seen, values });
  if (!overtaken) return null;
  const clashes = clashesOf(row, values, overtaken);
  return clashes.length ? { clashes, seen: overtaken.version } : null;
}

function withTheirs<Values extends { profile: Facts }>(
  { columns, questions }: EditableRow<Values>,
  mine: Values,
  theirs: Values,
  raw: FormValues,
): Values {
  const values = { ...mine };
  for (const column of Object.keys(columns) as (keyof Columns<Values>)[])
    if (keepsTheirs(raw, String(column))) values[column] = theirs[column];
  const kept = questions.filter(({ id }) => keepsTheirs(raw, id)).map(({ id }) => [id, theirs.profile[id]]);
  return { ...values, profile: { ...mine.profile, ...Object.fromEntries(kept) } };
}

function clashesOf<Values extends { profile: Facts }>(
  { columns, questions }: EditableRow<Values>,
  mine: Values,
  { changedTo: theirs, by, at }: Overtaken<Values>,
): Clash[] {
  const shown = (value: string) => [{ value, by, at: momentInWords(at) }];
  const inColumns = (Object.keys(columns) as (keyof Columns<Values>)[])
    .filter((column) => mine[column] !== theirs[column])
    .map((column) => ({
      field: String(column),
      label: columns[column],
      mine: String(mine[column] ?? ""),
      theirs: shown(String(theirs[column] ?? "")),
    }));
  const inFacts = questions
    .filter(({ id }) => !sameAnswer(mine.profile[id], theirs.profile[id]))
    .map((question) => ({
      field: question.id,
      label: question.text,
      mine: factInWords(question, mine.profile),
      theirs: shown(factInWords(question, theirs.profile)),
    }));
  return [...inColumns, ...inFacts];
}

function factInWords(question: Question, facts: Facts): string {
  const value = facts[question.id];
  return value === undefined ? "" : answerInWords(question, value);
}
