import type { FormState } from "./form-state";

/** Of a page with more than one form: what was kept, if it is of the form that has this field. */
export const keptOf = (kept: FormState | undefined, field: string): FormState | undefined =>
  kept?.values?.[field] === undefined ? undefined : kept;
