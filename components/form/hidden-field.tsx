"use client";

import { useField } from "./form-context";

/** A value the person does not see. Comes back as it was first sent, so that it never gets newer unnoticed. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  const { text } = useField(name, value);
  return <input type="hidden" name={name} value={text} />;
}
