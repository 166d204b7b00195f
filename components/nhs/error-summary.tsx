import type { Ref } from "react";

export interface Problem {
  text: string;
  /** The id of the control to put right. Absent for a problem of the form as a whole. */
  field?: string;
}

interface ErrorSummaryProps {
  problems: Problem[];
  /** Lets a form move focus here after it was refused. */
  ref?: Ref<HTMLDivElement>;
}

/** https://service-manual.nhs.uk/design-system/components/error-summary */
export function ErrorSummary({ problems, ref }: ErrorSummaryProps) {
  return (
    <div className="nhsuk-error-summary" ref={ref} tabIndex={-1}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__title">There is a problem</h2>
        <div className="nhsuk-error-summary__body">
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {problems.map(({ text, field }) => (
              <li key={field ?? text}>
                {field ? <a href={`#${encodeURIComponent(field)}`}>{text}</a> : text}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
