import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { Question } from "../catalogue/schema";
import { choicesOf } from "@/lib/domain/assessment/choices";
import { isDate } from "../dates";
import { readNumber } from "../read-number";

/** Between the answers of a multiple choice. */
const BETWEEN = ";";

/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** Exports put an apostrophe before such a text, as spreadsheets do to say that it is none. */
const ESCAPED = /^'(?=[=+\-@\t\r＝＋－＠])/;

export const looksLikeFormula = (cell: string): boolean => FORMULA.test(cell);
export const isEscaped = (cell: string): boolean => ESCAPED.test(cell);

/** The text of a cell as it was meant: without the apostrophe of an export, with plain line ends. */
export const textOf = (cell: string): string => cell.replace(ESCAPED, "").replace(/\r\n?/g, "\n").trim();

/** What names have in common that stand for one row: capitals and an apostrophe do not tell them apart. */
export const nameKey = (name: AnswerValue | null | undefined): string =>
  textOf(String(name ?? "")).toLowerCase();

/** A value as the cell of a file: labels of choices, ISO dates, numbers as numbers. */
export function cellOf(question: Question, value: AnswerValue | null | undefined): string | number {
  if (value == null) return "";
  const { labels } = choicesIn(question);
  const labelOf = (one: string) => labels.get(one) ?? one;
  if (Array.isArray(value)) return value.map(labelOf).join(`${BETWEEN} `);
  if (question.type === "date" && value === "none") return question.none_label ?? value;
  return typeof value === "string" ? labelOf(value) : value;
}

/**
 * The answer that a text stands for, or null when there is none. What makes no sense stays as it was typed, so that
 * `checkAnswer` can say what is wrong with it.
 */
export function answerOf(question: Question, text: string): AnswerValue | null {
  if (text === "") return null;
  switch (question.type) {
    case "multi_choice":
      return text
        .split(BETWEEN)
        .map((one) => one.trim())
        .filter((one) => one !== "")
        .map((one) => chosen(question, one));
    case "date":
      return dayOf(text, question.none_label);
    case "number":
      return readNumber(question, text) ?? text;
    case "text":
      return text;
    default:
      return chosen(question, text);
  }
}

const YES_OR_NO = { y: "yes", true: "yes", n: "no", false: "no" };

/** The choices of a question: labels by value, and values by what people type for them in small letters. */
interface Choices {
  labels: ReadonlyMap<string, string>;
  values: ReadonlyMap<string, string>;
}

const known = new WeakMap<Question, Choices>();

/** Kept for each question: a file asks for them millions of times. */
function choicesIn(question: Question): Choices {
  const found = known.get(question);
  if (found) return found;
  const choices = choicesOf(question);
  const made = {
    labels: new Map(choices.map(({ value, label }) => [value, label])),
    values: new Map([
      ...(question.type === "yes_no" ? Object.entries(YES_OR_NO) : []),
      ...choices.flatMap(({ value, label }) => [
        [value.toLowerCase(), value] as const,
        [label.toLowerCase(), value] as const,
      ]),
    ]),
  };
  known.set(question, made);
  return made;
}

const chosen = (question: Question, text: string): string =>
  choicesIn(question).values.get(text.toLowerCase()) ?? text;

/** ISO dates, days as people in Britain write them, and the words for "there is none". */
export function dayOf(text: string, noneLabel?: string): string {
  if (noneLabel && [noneLabel.toLowerCase(), "none"].includes(text.toLowerCase())) return "none";
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const date = day && month && `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return date && isDate(date) ? date : text;
}
