import { FILL } from "./fill-button";
import { fieldsOf } from "@/lib/forms/fields-of";
import type { FormValues } from "@/lib/forms/form-state";
import { proposedValue } from "./proposed-value";

/**
 * Finds the button of a proposed value among what was sent: the field it fills, if it was pressed, and all values with
 * the proposed one in its place. Nothing else that was typed changes.
 */
export function takeProposed(sent: FormValues): { filled?: string; values: FormValues } {
  const button = Object.keys(sent).find((name) => name.startsWith(FILL));
  if (!button) return { values: sent };
  const { [button]: pressed, ...values } = sent;
  const field = button.slice(FILL.length);
  const value = proposedValue.safeParse(pressed);
  return value.success
    ? { filled: field, values: { ...values, ...fieldsOf(field, value.data, values) } }
    : { values };
}
