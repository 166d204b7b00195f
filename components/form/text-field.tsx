"use client";

import type { ReactNode } from "react";
import { useField } from "./form-context";
import { FormGroup, type FieldProps } from "./form-group";

export interface TextFieldProps extends FieldProps {
  label: ReactNode;
  value?: string;
  type?: "text" | "email" | "tel" | "url";
  autoComplete?: string;
  inputMode?: "numeric" | "decimal";
  /** Width in characters. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  spellCheck?: boolean;
  prefix?: string;
  suffix?: string;
  /** What somebody might type, offered while they do. */
  suggestions?: readonly string[];
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    name,
    label,
    value,
    type = "text",
    autoComplete,
    inputMode,
    width,
    spellCheck,
    prefix,
    suffix,
    suggestions,
    ...group
  } = props;
  const { error, text } = useField(name, value);
  return (
    <FormGroup name={name} label={label} error={error} {...group}>
      {(describedBy) => (
        <Affixed prefix={prefix} suffix={suffix}>
          <input
            className={inputClass(width, error)}
            id={name}
            name={name}
            type={type}
            defaultValue={text}
            autoComplete={autoComplete}
            inputMode={inputMode}
            spellCheck={spellCheck}
            list={suggestions && `${name}-suggestions`}
            aria-describedby={describedBy}
            aria-invalid={error ? true : undefined}
          />
          {suggestions && (
            <datalist id={`${name}-suggestions`}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </Affixed>
      )}
    </FormGroup>
  );
}

function inputClass(width: number | undefined, error: string | undefined) {
  return ["nhsuk-input", width && `nhsuk-input--width-${width}`, error && "nhsuk-input--error"]
    .filter(Boolean)
    .join(" ");
}

function Affixed({ prefix, suffix, children }: { prefix?: string; suffix?: string; children: ReactNode }) {
  if (!prefix && !suffix) return children;
  return (
    <div className="nhsuk-input-wrapper">
      {prefix && (
        <div className="nhsuk-input-wrapper__prefix" aria-hidden="true">
          {prefix}
        </div>
      )}
      {children}
      {suffix && (
        <div className="nhsuk-input-wrapper__suffix" aria-hidden="true">
          {suffix}
        </div>
      )}
    </div>
  );
}
