"use client";

import { createContext, use } from "react";
import { UNSENT, type FormState } from "@/lib/forms/form-state";

interface Known extends FormState {
  /** Questions and remarks that a page which saves by itself has not been able to send for a while. */
  unsent?: readonly string[];
}

/** What the form around a field knows. Outside a form a field shows its stored value and no error. */
export const FormContext = createContext<Known>(UNSENT);

/**
 * The error of a field and what stands in it: what was typed if the form was sent, otherwise what is stored.
 * A field that is missing from what was sent (an unticked box) is empty, not stored.
 */
export function useField(name: string, stored?: string | readonly string[]) {
  const { errors, values } = use(FormContext);
  const current = values ? values[name] : stored;
  const list = typeof current === "string" ? [current] : (current ?? []);
  return { error: errors[name], text: list[0] ?? "", list };
}
