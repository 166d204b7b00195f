import type { AnswerValue } from "./answer";
import type { Question } from "@/lib/domain/catalogue/schema";
import { dateInWords, isDate } from "@/lib/domain/dates";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";

/** An answer as a person reads it: labels of options, dates as 3 March 2026, numbers with their unit. */
export function answerInWords(question: Question, value: AnswerValue): string {
  switch (question.type) {
    case "maturity":
      return Object.hasOwn(LEVEL_WORDS, String(value))
        ? LEVEL_WORDS[value as keyof typeof LEVEL_WORDS].label
        : String(value);
    case "yes_no":
      return value === "yes" ? "Yes" : value === "no" ? "No" : String(value);
    case "single_choice":
    case "multi_choice":
      return labelsInOrder(question.options, [value].flat().map(String)).join(", ");
    case "date":
      if (value === "none") return question.none_label ?? "None";
      return isDate(String(value)) ? dateInWords(String(value)) : String(value);
    case "number":
      return numberInWords(value, question.unit);
    case "text":
      return String(value);
  }
}

/** In the order of the form, however they were ticked. What is no longer an option is shown as it was stored. */
function labelsInOrder(options: readonly { value: string; label: string }[], ticked: string[]): string[] {
  const known = options.filter((option) => ticked.includes(option.value)).map((option) => option.label);
  const unknown = ticked.filter((value) => !options.some((option) => option.value === value));
  return [...known, ...unknown];
}

function numberInWords(value: AnswerValue, unit: string): string {
  if (typeof value !== "number") return String(value);
  const figure = value.toLocaleString("en-GB", { maximumFractionDigits: 6 });
  return unit === "percent" ? `${figure}%` : `${figure} ${unit}`;
}
