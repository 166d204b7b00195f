import type { ReactNode } from "react";

interface DetailsProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}

/** https://service-manual.nhs.uk/design-system/components/details */
export function Details({ summary, children, open }: DetailsProps) {
  return (
    <details className="nhsuk-details" open={open}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  );
}
