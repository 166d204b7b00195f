import { sameAnswer, type AnswerValue } from "@/lib/domain/assessment/answer";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { answerOf, cellOf, isEscaped, looksLikeFormula, textOf } from "./cells";
import type { Column } from "./columns";

/** What a cell says: a value that differs from the stored one, the same as it, or what is wrong with it. */
export type ReadCell = { to: AnswerValue | null } | "same" | { problem: string };

const FORMULA =
  "The cell begins with a character that makes spreadsheets run it as a formula (= + - @ or a tab). Enter plain text";

/**
 * Judges a cell as a form would judge a field. What an export wrote is always "same", even where the catalogue would
 * no longer accept the value.
 */
export function readCell(
  column: Column,
  cell: string,
  stored: AnswerValue | null | undefined,
  today: string,
): ReadCell {
  const { question, required } = column;
  const exported = String(cellOf(question, stored));
  if (cell === exported) return "same";
  const [text, was] = [textOf(cell), textOf(exported)];
  if (text === was || cell.trim() === was) return "same";

  const value = answerOf(question, question.id === "odsSiteCode" ? text.toUpperCase() : text);
  const isNumber = question.type === "number" && typeof value === "number";
  if ((looksLikeFormula(cell) || isEscaped(cell)) && !isNumber) return { problem: FORMULA };
  if (value === null) return required ? { problem: "Enter a value. It cannot be empty" } : { to: null };
  const problem = checkAnswer(question, value, today);
  if (problem) return { problem: `${problem}. The cell says “${shortened(text)}”` };
  return sameAnswer(value, stored) ? "same" : { to: value };
}

const MOST_SHOWN = 80;
const shortened = (text: string) => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);
