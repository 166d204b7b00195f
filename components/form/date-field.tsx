"use client";

import type { ReactNode } from "react";
import { ChoiceItems } from "./choice-items";
import { useField } from "./form-context";
import { FormGroup, type FieldProps } from "./form-group";

interface DateFieldProps extends FieldProps {
  legend: ReactNode;
  /** An ISO date, or `none`. */
  value?: string;
  /** Label of a box that says there is no such date, for example `We have never tested this`. */
  none?: string;
}

/** Day, month and year, sent as `name.day`, `name.month` and `name.year`; the server joins them into `name`. */
export function DateField({
  name,
  legend,
  value = "",
  none,
  hint = "For example, 31 3 2026",
  ...group
}: DateFieldProps) {
  const { error } = useField(name);
  const { list: noDate } = useField(`${name}.none`, value === "none" ? "none" : undefined);
  const [year = "", month = "", day = ""] = value === "none" ? [] : value.split("-");
  const parts = [
    { part: "day", label: "Day", stored: trimZero(day), width: 2 },
    { part: "month", label: "Month", stored: trimZero(month), width: 2 },
    { part: "year", label: "Year", stored: year, width: 4 },
  ];
  return (
    <FormGroup name={name} label={legend} hint={hint} error={error} set {...group}>
      {() => (
        <>
          <div className="nhsuk-date-input">
            {parts.map(({ part, ...rest }, index) => (
              <DatePart
                key={part}
                id={index === 0 ? name : `${name}.${part}`}
                name={`${name}.${part}`}
                wrong={!!error}
                {...rest}
              />
            ))}
          </div>
          {none && (
            <div className="nhsuk-checkboxes app-no-date">
              <ChoiceItems
                type="checkbox"
                name={`${name}.none`}
                options={[{ value: "none", label: none, divider: "or" }]}
                chosen={noDate}
              />
            </div>
          )}
        </>
      )}
    </FormGroup>
  );
}

interface DatePartProps {
  id: string;
  name: string;
  label: string;
  stored: string;
  width: number;
  wrong: boolean;
}

function DatePart({ id, name, label, stored, width, wrong }: DatePartProps) {
  const { text } = useField(name, stored);
  return (
    <div className="nhsuk-date-input__item">
      <div className="nhsuk-form-group">
        <label className="nhsuk-label nhsuk-date-input__label" htmlFor={id}>
          {label}
        </label>
        <input
          className={`nhsuk-input nhsuk-date-input__input nhsuk-input--width-${width}${wrong ? " nhsuk-input--error" : ""}`}
          id={id}
          name={name}
          type="text"
          inputMode="numeric"
          defaultValue={text}
          aria-invalid={wrong ? true : undefined}
        />
      </div>
    </div>
  );
}

const trimZero = (part: string) => part.replace(/^0/, "");
