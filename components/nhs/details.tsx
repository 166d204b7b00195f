import type { ReactNode } from "react";

interface DetailsProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** Open on paper, whether or not somebody opened it on screen. */
  printed?: boolean;
}

/** https://service-manual.nhs.uk/design-system/components/details */
export function Details({ summary, children, open, printed }: DetailsProps) {
  return (
    <details className={printed ? "nhsuk-details app-printed" : "nhsuk-details"} open={open}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  );
}
