"use client";

import { useField } from "@/components/form/form-context";

/** The box by which an action is chosen for a change of several. */
export function ChooseAction({ id, title, first }: { id: string; title: string; first: boolean }) {
  const { error, list } = useField("chosen");
  const inputId = first ? "chosen" : `chosen-${id}`;
  return (
    <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
      {first && error && (
        <span className="nhsuk-error-message" id="chosen-error">
          <span className="nhsuk-u-visually-hidden">Error:</span> {error}
        </span>
      )}
      <div className="nhsuk-checkboxes__item">
        <input
          className="nhsuk-checkboxes__input"
          id={inputId}
          name="chosen"
          type="checkbox"
          value={id}
          defaultChecked={list.includes(id)}
          aria-describedby={first && error ? "chosen-error" : undefined}
        />
        <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={inputId}>
          <span className="nhsuk-u-visually-hidden">Choose {title}</span>
        </label>
      </div>
    </div>
  );
}
