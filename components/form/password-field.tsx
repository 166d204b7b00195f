"use client";

import type { ReactNode } from "react";
import { useField } from "./form-context";
import { FormGroup, type FieldProps } from "./form-group";

interface PasswordFieldProps extends FieldProps {
  label: ReactNode;
  autoComplete: "current-password" | "new-password";
}

/** A password. Never filled in again: its name must contain `password`, by which it is left out of what is kept. */
export function PasswordField({ name, label, autoComplete, ...group }: PasswordFieldProps) {
  const { error } = useField(name);
  return (
    <FormGroup name={name} label={label} error={error} {...group}>
      {(describedBy) => (
        <input
          className={`nhsuk-input nhsuk-input--width-20${error ? " nhsuk-input--error" : ""}`}
          id={name}
          name={name}
          type="password"
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
        />
      )}
    </FormGroup>
  );
}
