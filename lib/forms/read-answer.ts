import type { AnswerValue } from "@/lib/domain/answer";
import type { Question } from "@/lib/domain/catalogue/schema";
import type { FormValues } from "./form-state";

/**
 * The answer to a question out of form fields, or null when nothing was chosen or typed. Fields are named after
 * the question; a date has `-day`, `-month`, `-year` and `-none`. What makes no sense is kept as the text that
 * was typed, so that `checkAnswer` can say what is wrong with it.
 */
export function readAnswer(question: Question, values: FormValues): AnswerValue | null {
  switch (question.type) {
    case "multi_choice": {
      const ticked = all(values, question.id);
      return ticked.length ? ticked : null;
    }
    case "date":
      return readDate(question.id, values);
    case "number": {
      const typed = one(values, question.id).replaceAll(",", "");
      return typed === "" ? null : Number.isNaN(Number(typed)) ? typed : Number(typed);
    }
    default:
      return one(values, question.id).replaceAll("\r\n", "\n") || null;
  }
}

function readDate(id: string, values: FormValues): string | null {
  if (one(values, `${id}-none`)) return "none";
  const [day, month, year] = ["day", "month", "year"].map((part) => one(values, `${id}-${part}`)) as [
    string,
    string,
    string,
  ];
  if (!day && !month && !year) return null;
  return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}

const all = (values: FormValues, name: string) => [values[name] ?? []].flat().filter((value) => value !== "");

const one = (values: FormValues, name: string) => all(values, name)[0]?.trim() ?? "";
