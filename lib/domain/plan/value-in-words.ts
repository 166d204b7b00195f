import { dateInWords, isDate } from "../dates";
import { pounds } from "../pounds";
import type { ActionValues } from "./action-values";
import { EFFORT_WORDS, FUNDING_WORDS, PART_WORDS, STAFFING_WORDS } from "./words";

/** What the fields of an action are called where two versions of one are shown. */
export const ACTION_LABELS: Record<keyof Omit<ActionValues, "profile" | "details">, string> = {
  title: "What is to be done",
  why: "Why",
  part: "Part of the plan",
  effort: "Effort",
  owner: "Owner",
  startsOn: "Starts on",
  dueOn: "To be done by",
  whyNoDate: "Why there is no date",
  oneOffPounds: "Cost once",
  yearlyPounds: "Cost each year",
  funding: "Funding",
  people: "People to do it",
  needs: "Waits for",
};

const WORDS: Partial<Record<string, Readonly<Record<string, string>>>> = {
  part: PART_WORDS,
  effort: EFFORT_WORDS,
  funding: FUNDING_WORDS,
  people: STAFFING_WORDS,
};

/**
 * The value of a field of an action as people read it. Nothing stored in words means those of the catalogue.
 * @param names of people (`person:<id>`) and of actions, by id
 */
export function valueInWords(field: string, value: string, names: ReadonlyMap<string, string>): string {
  if (value === "")
    return ["title", "why", "part", "effort"].includes(field) ? "As the catalogue says" : "Nothing";
  if (isDate(value)) return dateInWords(value);
  if (field.endsWith("Pounds")) return pounds(Number(value));
  if (field === "needs")
    return value
      .split(",")
      .map((id) => names.get(id) ?? "an action that is gone")
      .join("; ");
  return WORDS[field]?.[value] ?? names.get(value) ?? value;
}
