import type { AnswerValue } from "./answer";
import type { Question, QuestionOf } from "@/lib/domain/catalogue/schema";
import { LEVELS } from "@/lib/domain/catalogue/shape/levels";
import { DATE_AND_NONE, dateInWords, isDate, yearsAfter } from "@/lib/domain/dates";

/**
 * What is wrong with an answer, in a sentence for the person who gave it, or null when nothing is.
 *
 * @param today ISO date; the limits of some dates are relative to it
 */
export function checkAnswer(question: Question, value: AnswerValue, today: string): string | null {
  switch (question.type) {
    case "maturity":
      return isOneOf(LEVELS, value) ? null : "Choose one of the levels";
    case "yes_no":
      return isOneOf(["yes", "no"], value) ? null : "Choose yes or no";
    case "single_choice":
      return isOneOf(valuesOf(question), value) ? null : "Choose one of the answers";
    case "multi_choice":
      return checkTicks(question, value);
    case "date":
      return checkDate(question, value, today);
    case "number":
      return checkNumber(question, value);
    case "text":
      return checkText(question, value);
  }
}

const valuesOf = (question: QuestionOf<"single_choice" | "multi_choice">) =>
  question.options.map((option) => option.value);

const isOneOf = (values: readonly string[], value: AnswerValue) =>
  typeof value === "string" && values.includes(value);

function checkTicks(question: QuestionOf<"multi_choice">, value: AnswerValue): string | null {
  const values = valuesOf(question);
  const least = question.min_ticked ?? 1;
  if (!Array.isArray(value) || !value.every((one) => values.includes(one)))
    return "Choose from the answers given";
  if (new Set(value).size !== value.length) return "Choose each answer once";
  if (value.length < least)
    return least === 1 ? "Choose at least one answer" : `Choose at least ${least} answers`;
  const alone = question.options.find(
    (option) => question.exclusive?.includes(option.value) && value.includes(option.value),
  );
  return alone && value.length > 1
    ? `Choose “${alone.label}” on its own, or the other answers without it`
    : null;
}

function checkDate(question: QuestionOf<"date">, value: AnswerValue, today: string): string | null {
  if (value === "none" && question.none_label) return null;
  if (value === DATE_AND_NONE) return "Enter a date or tick the box, not both";
  if (typeof value !== "string" || !isDate(value)) return "Enter a real date, for example 27 3 2026";
  const [earliest, latest] = [dayOf(question.earliest, today), dayOf(question.latest, today)];
  if (value < earliest) return `The date must be on or after ${dateInWords(earliest)}`;
  if (value <= latest) return null;
  return question.latest === "today"
    ? "The date must be today or in the past"
    : `The date must be on or before ${dateInWords(latest)}`;
}

function dayOf(limit: string, today: string): string {
  if (limit === "today") return today;
  return limit === "today_plus_20_years" ? yearsAfter(today, 20) : limit;
}

function checkNumber(question: QuestionOf<"number">, value: AnswerValue): string | null {
  const { min, max, decimals } = question;
  const it = named(question);
  if (typeof value !== "number" || !Number.isFinite(value))
    return `${it} must be a number, like ${Math.max(min, Math.min(max, EXAMPLE))}`;
  if (value < min || value > max)
    return `${it} must be between ${min.toLocaleString("en-GB")} and ${max.toLocaleString("en-GB")}`;
  // Through text, because 0.1 + 0.2 has more decimals than anybody typed.
  if ((String(value).split(".")[1] ?? "").length <= decimals) return null;
  return decimals === 0
    ? `${it} must be a whole number`
    : `${it} must have ${decimals} decimal ${decimals === 1 ? "place" : "places"} or fewer`;
}

const EXAMPLE = 80;

/** What a sentence calls the answer: a field by its label, a question in quotation marks. */
const named = ({ text }: Question) => (text.endsWith("?") ? `The answer to “${text}”` : text);

function checkText(question: QuestionOf<"text">, value: AnswerValue): string | null {
  const { max_length, max_lines, pattern } = question;
  if (typeof value !== "string" || value.trim() === "") return "Enter an answer in words";
  if (value.length > max_length) return `Use ${max_length.toLocaleString("en-GB")} characters or fewer`;
  if (max_lines && value.split("\n").length > max_lines) return `Use ${max_lines} lines or fewer`;
  if (!pattern) return null;
  return max_lines ? lineAtFault(value, new RegExp(pattern)) : formatProblem(value, new RegExp(pattern));
}

const formatProblem = (value: string, format: RegExp) =>
  format.test(value) ? null : "Enter this in the format that is described";

/** In a list, each line that is not empty has the format. Names the first that has not. */
function lineAtFault(value: string, format: RegExp): string | null {
  const lines = value.split("\n").map((line) => line.trim());
  const fault = lines.findIndex((line) => line !== "" && !format.test(line));
  return fault < 0
    ? null
    : `Enter line ${fault + 1} in the format that is described: “${shortened(lines[fault]!)}”`;
}

const shortened = (line: string) => (line.length > 60 ? `${line.slice(0, 60)}…` : line);
