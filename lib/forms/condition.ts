import type { FormValues } from "./form-state";

/** A condition on another field of the same form, in the words of the catalogue. */
export interface Condition {
  field: string;
  op: "equals" | "not_equals" | "in" | "at_least_level" | "includes_any";
  value: string | readonly string[];
  /** For `at_least_level`: the levels from lowest to highest. */
  levels?: readonly string[];
}

/** Whether it holds for the values. An unanswered field meets nothing, as in the catalogue. */
export function holds({ field, op, value, levels = [] }: Condition, values: FormValues): boolean {
  const given = [values[field] ?? []].flat().filter(Boolean);
  const wanted = [value].flat();
  if (given.length === 0) return false;
  switch (op) {
    case "not_equals":
      return !given.some((text) => wanted.includes(text));
    case "at_least_level":
      return given.some((text) => levels.indexOf(text) >= levels.indexOf(String(value)));
    default:
      return given.some((text) => wanted.includes(text));
  }
}
