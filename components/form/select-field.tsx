"use client";

import type { ReactNode } from "react";
import { useField } from "./form-context";
import { FormGroup, type FieldProps } from "./form-group";

interface SelectFieldProps extends FieldProps {
  label: ReactNode;
  options: { value: string; label: string }[];
  value?: string;
  /** Words of the empty choice that comes first. Leave out where there must always be a choice. */
  empty?: string;
}

/** One of many. For few choices use radios. */
export function SelectField({ name, label, options, value, empty, ...group }: SelectFieldProps) {
  const { error, text } = useField(name, value);
  return (
    <FormGroup name={name} label={label} error={error} {...group}>
      {(describedBy) => (
        <select
          className={error ? "nhsuk-select nhsuk-select--error" : "nhsuk-select"}
          id={name}
          name={name}
          defaultValue={text}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FormGroup>
  );
}
