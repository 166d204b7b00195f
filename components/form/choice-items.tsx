"use client";

import { Fragment, type ReactNode } from "react";

export interface ChoiceOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Fields shown under this option while it is chosen. Always in the HTML; the style sheet hides them. */
  reveals?: ReactNode;
  /** Words such as `or` above this option, to set it apart from those before it. */
  divider?: string;
}

interface ChoiceItemsProps {
  type: "radio" | "checkbox";
  name: string;
  options: ChoiceOption[];
  chosen: readonly string[];
}

/** The options of radios or checkboxes. The first has the field's name as its id, where error links lead. */
export function ChoiceItems({ type, name, options, chosen }: ChoiceItemsProps) {
  const block = type === "radio" ? "nhsuk-radios" : "nhsuk-checkboxes";
  return options.map((option, index) => {
    const id = index === 0 ? name : `${name}-${index + 1}`;
    const hintId = `${id}-item-hint`;
    return (
      <Fragment key={option.value}>
        {option.divider && <div className={`${block}__divider`}>{option.divider}</div>}
        <div className={`${block}__item`}>
          <input
            className={`${block}__input`}
            id={id}
            name={name}
            type={type}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            aria-describedby={option.hint ? hintId : undefined}
          />
          <label className={`nhsuk-label ${block}__label`} htmlFor={id}>
            {option.label}
          </label>
          {option.hint && (
            <div className={`nhsuk-hint ${block}__hint`} id={hintId}>
              {option.hint}
            </div>
          )}
        </div>
        {option.reveals && <div className={`${block}__conditional app-revealed`}>{option.reveals}</div>}
      </Fragment>
    );
  });
}
