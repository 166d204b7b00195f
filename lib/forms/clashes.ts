import type { FormState, FormValues } from "./form-state";

/** Name of the field in which a person says which version of another field to keep: `mine` or `theirs`. */
export const choiceOf = (field: string) => `choose.${field}`;

/** Whether the person chose to keep what somebody else had saved. */
export const keepsTheirs = (raw: FormValues, field: string) => raw[choiceOf(field)] === "theirs";

/** A problem for each clash that was shown and not decided. Nothing is ever chosen for a person. */
export function undecided({ clashes = [] }: FormState, values: FormValues): Record<string, string> {
  const open = clashes.filter(({ field }) => !["mine", "theirs"].includes(String(values[choiceOf(field)])));
  return Object.fromEntries(open.map(({ field }) => [choiceOf(field), "Choose which version to keep"]));
}
