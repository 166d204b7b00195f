"use client";

import { use, type ReactNode } from "react";
import { FormContext } from "./form-context";

export type LabelSize = "s" | "m" | "l" | "xl";

/** What every field takes. */
export interface FieldProps {
  name: string;
  hint?: ReactNode;
  /** Size of the label or legend. */
  size?: LabelSize;
  /** The label or legend is the heading (h1) of its page. */
  heading?: boolean;
  /** The label or legend is for screen readers only, for example inside a table. */
  labelHidden?: boolean;
}

interface FormGroupProps extends FieldProps {
  label: ReactNode;
  error?: string;
  /** A set of controls takes a fieldset and a legend, a single one a label. */
  set?: boolean;
  /** Further classes of the group. */
  className?: string;
  /** Draws the control; `describedBy` joins hint and error to it for screen readers. */
  children: (describedBy: string | undefined) => ReactNode;
}

/** Label or legend, hint and error around a control. The first control of a field has the field's name as its id. */
export function FormGroup({ name, label, hint, error, set, className, children, ...look }: FormGroupProps) {
  const { unsent } = use(FormContext);
  const describedBy =
    [hint ? `${name}-hint` : "", error ? `${name}-error` : ""].filter(Boolean).join(" ") || undefined;
  const inside = (
    <>
      {hint && (
        <div className="nhsuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <span className="nhsuk-error-message" id={`${name}-error`}>
          <span className="nhsuk-u-visually-hidden">Error:</span> {error}
        </span>
      )}
      {unsent?.includes(name) && <p className="nhsuk-hint">Not sent yet</p>}
      {children(describedBy)}
    </>
  );
  const classes = ["nhsuk-form-group", error && "nhsuk-form-group--error", className]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={classes}>
      {set ? (
        <fieldset className="nhsuk-fieldset" aria-describedby={describedBy}>
          <Legend {...look}>{label}</Legend>
          {inside}
        </fieldset>
      ) : (
        <>
          <Label name={name} {...look}>
            {label}
          </Label>
          {inside}
        </>
      )}
    </div>
  );
}

type Look = Pick<FieldProps, "size" | "heading" | "labelHidden"> & { children: ReactNode };

function Legend({ size = "m", heading, labelHidden, children }: Look) {
  return (
    <legend
      className={
        labelHidden ? "nhsuk-u-visually-hidden" : `nhsuk-fieldset__legend nhsuk-fieldset__legend--${size}`
      }
    >
      {heading ? <h1 className="nhsuk-fieldset__heading">{children}</h1> : children}
    </legend>
  );
}

function Label({ name, size, heading, labelHidden, children }: Look & { name: string }) {
  const sized = size ? `nhsuk-label nhsuk-label--${size}` : "nhsuk-label";
  const label = (
    <label className={labelHidden ? "nhsuk-u-visually-hidden" : sized} htmlFor={name}>
      {children}
    </label>
  );
  return heading ? <h1 className="nhsuk-label-wrapper">{label}</h1> : label;
}
