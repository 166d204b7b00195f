"use client";

import type { ReactNode } from "react";
import { ChoiceItems, type ChoiceOption } from "./choice-items";
import { useField } from "./form-context";
import { FormGroup, type FieldProps } from "./form-group";

interface CheckboxesFieldProps extends FieldProps {
  legend: ReactNode;
  options: ChoiceOption[];
  value?: readonly string[];
  small?: boolean;
}

/** Any number of a few. */
export function CheckboxesField({ name, legend, options, value, small, ...group }: CheckboxesFieldProps) {
  const { error, list } = useField(name, value);
  return (
    <FormGroup name={name} label={legend} error={error} set {...group}>
      {() => (
        <div className={small ? "nhsuk-checkboxes nhsuk-checkboxes--small" : "nhsuk-checkboxes"}>
          <ChoiceItems type="checkbox" name={name} options={options} chosen={list} />
        </div>
      )}
    </FormGroup>
  );
}
