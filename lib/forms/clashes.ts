import type { Clash, FormState, FormValues } from "./form-state";

/** Name of the field in which a person says which version of another field to keep: `mine` or `theirs`. */
export const choiceOf = (field: string) => `choose.${field}`;

/** Whether the person chose to keep what somebody else had saved. */
export const keepsTheirs = (raw: FormValues, field: string) => raw[choiceOf(field)] === "theirs";

/** Name of the field that lists the scopes in which another field clashed. */
export const clashedIn = (field: string) => `clashed.${field}`;

/**
 * The clashes to show from now on, and what was typed without the decisions that are open again. A clash that was
 * shown stays until the form is saved, with its decision; one that comes anew must be decided anew.
 */
export function withClashes(shown: Clash[] = [], fresh: Clash[] = [], values: FormValues = {}) {
  const again = new Set(fresh.map(({ field }) => field));
  const decided = shown.filter(({ field }) => !again.has(field));
  const kept = Object.entries(values).filter(
    ([name]) => !fresh.some(({ field }) => name === choiceOf(field)),
  );
  const clashes = [...decided, ...fresh];
  return { clashes: clashes.length > 0 ? clashes : undefined, values: Object.fromEntries(kept) };
}

/** A problem for each clash that was shown and not decided. Nothing is ever chosen for a person. */
export function undecided({ clashes = [] }: FormState, values: FormValues): Record<string, string> {
  const open = clashes.filter(({ field }) => !["mine", "theirs"].includes(String(values[choiceOf(field)])));
  return Object.fromEntries(
    open.map(({ field, label }) => [choiceOf(field), `Choose which version to keep: ${label}`]),
  );
}
