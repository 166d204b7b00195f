import type { AnswerValue } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-words";
import type { Question } from "../catalogue/schema";
import { dateInWords, isDate } from "../dates";
import { ORGANISATION } from "../scope";
import type { Names } from "./event-in-words";
import { idIn, isId } from "./ids-in";
import { thingName } from "./thing-name";

/** How a field of events is called and read. */
export interface FieldWords {
  label: string;
  read: (value: unknown, names: Names) => string;
}

/** As it stands: numbers and days as people write them. */
export const plain = (label: string): FieldWords => ({ label, read: plainly });

/** One of a few, by what each is called. */
export const words = (label: string, said: Readonly<Record<string, string>>): FieldWords => ({
  label,
  read: (value) => (Object.hasOwn(said, String(value)) ? said[String(value)]! : plainly(value)),
});

/** The name of what an id or scope stands for, or of several. */
export const named = (label: string): FieldWords => ({
  label,
  read: (value, names) =>
    [value]
      .flat()
      .map((one) => nameOf(String(one), names))
      .join(", "),
});

/** The answer to a question, by the id of that question. */
export const asked = (question: Question, label = question.text) =>
  [question.id, { label, read: (value: unknown) => answerInWords(question, value as AnswerValue) }] as const;

/** A number that is not worth telling when it is nought. */
export const count = (label: string): FieldWords => ({
  label,
  read: (value) => (value ? plainly(value) : ""),
});

export function nameOf(text: string, names: Names): string {
  if (text === ORGANISATION) return "The organisation";
  const id = idIn(text);
  const thing = names.get(id);
  return thing ? thingName(thing) : isId(id) ? "(no longer here)" : text;
}

function plainly(value: unknown): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "number") return value.toLocaleString("en-GB");
  return isDate(String(value)) ? dateInWords(String(value)) : String(value);
}
