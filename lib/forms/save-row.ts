import { answerInWords } from "@/lib/domain/assessment/answer-words";
import type { Question } from "@/lib/domain/catalogue/schema";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { fieldsOf, type Row, type RowEdit, type RowSaved } from "@/lib/domain/row";
import { choiceOf } from "./clashes";
import type { Clash, FormState, FormValues } from "./form-state";
import type { Revisions } from "./revisions";

/** A row that has columns, facts and details, and the way to change it. */
interface EditableRow<Values> {
  /** Labels of the columns that the form asks for, by field name. */
  columns: { [Column in Exclude<keyof Values, keyof Row>]?: string };
  /** The questions of the form, of the profile and of the details. */
  questions: readonly Question[];
  /** The value of a column as people read it, where it is not what is stored. */
  columnInWords?: (field: string, value: string) => string;
  edit: (edit: RowEdit<Values>) => Promise<RowSaved<Values>>;
}

/**
 * Saves what a person typed about a row. When somebody else changed the same fields in the meantime, nothing is
 * saved and the form shows both versions of each; the choices come back with the form.
 */
export async function saveRow<Values extends Row>(
  row: EditableRow<Values>,
  values: Partial<Values>,
  { opened, seen = opened }: Revisions,
  raw: FormValues,
): Promise<null | Pick<FormState, "clashes" | "seen">> {
  const fields = [...Object.keys(row.columns), ...row.questions.map(({ id }) => id)];
  const chosen = (choice: string) => fields.filter((field) => raw[choiceOf(field)] === choice);
  const decided = { seen, mine: chosen("mine"), theirs: chosen("theirs") };
  const saved = await row.edit({ opened, values, decided });
  return saved && { clashes: clashesOf(row, values, saved), seen: saved.version };
}

function clashesOf<Values extends Row>(
  { columns, questions, columnInWords = (_, value) => value }: EditableRow<Values>,
  mine: Partial<Values>,
  { clashes, changedTo }: NonNullable<RowSaved<Values>>,
): Clash[] {
  const labels: Record<string, string | undefined> = columns;
  return clashes.map(({ field, by, at }) => {
    const question = questions.find(({ id }) => id === field);
    const inWords = (row: Partial<Row>) => {
      const value = fieldsOf(row)[field] ?? "";
      return question && value !== "" ? answerInWords(question, value) : columnInWords(field, String(value));
    };
    return {
      field,
      label: question?.text ?? labels[field] ?? field,
      mine: inWords(mine),
      theirs: [{ value: inWords(changedTo), by, at: momentInWords(at) }],
    };
  });
}
