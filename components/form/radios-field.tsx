"use client";

import type { ReactNode } from "react";
import { ChoiceItems, type ChoiceOption } from "./choice-items";
import { useField } from "./form-context";
import { FormGroup, type FieldProps } from "./form-group";

interface RadiosFieldProps extends FieldProps {
  legend: ReactNode;
  options: ChoiceOption[];
  value?: string;
  inline?: boolean;
  small?: boolean;
}

/** One of a few. */
export function RadiosField({ name, legend, options, value, inline, small, ...group }: RadiosFieldProps) {
  const { error, list } = useField(name, value);
  const look = `${inline ? " nhsuk-radios--inline" : ""}${small ? " nhsuk-radios--small" : ""}`;
  return (
    <FormGroup name={name} label={legend} error={error} set {...group}>
      {() => (
        <div className={`nhsuk-radios${look}`}>
          <ChoiceItems type="radio" name={name} options={options} chosen={list} />
        </div>
      )}
    </FormGroup>
  );
}
