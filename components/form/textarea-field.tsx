"use client";

import type { ReactNode } from "react";
import { useField } from "./form-context";
import { FormGroup, type FieldProps } from "./form-group";

interface TextareaFieldProps extends FieldProps {
  label: ReactNode;
  value?: string;
  rows?: number;
}

/** Several lines of text. */
export function TextareaField({ name, label, value, rows = 5, ...group }: TextareaFieldProps) {
  const { error, text } = useField(name, value);
  return (
    <FormGroup name={name} label={label} error={error} {...group}>
      {(describedBy) => (
        <textarea
          className={error ? "nhsuk-textarea nhsuk-textarea--error" : "nhsuk-textarea"}
          id={name}
          name={name}
          rows={rows}
          defaultValue={text}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
        />
      )}
    </FormGroup>
  );
}
