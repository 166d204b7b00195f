"use client";

import { TextField, type TextFieldProps } from "./text-field";

interface NumberFieldProps extends Omit<TextFieldProps, "value" | "type" | "inputMode" | "spellCheck"> {
  value?: number | string;
  /** Accepts a decimal point. */
  decimal?: boolean;
}

/** A number, as text: `type="number"` changes its value on scroll and hides what was typed wrongly. */
export function NumberField({ value, decimal, width = 5, ...rest }: NumberFieldProps) {
  return (
    <TextField
      {...rest}
      value={value === undefined ? undefined : String(value)}
      inputMode={decimal ? "decimal" : "numeric"}
      spellCheck={false}
      width={width}
    />
  );
}
