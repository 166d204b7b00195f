import type { ReactNode } from "react";

interface WarningCalloutProps {
  heading: string;
  children: ReactNode;
}

/** https://service-manual.nhs.uk/design-system/components/warning-callout */
export function WarningCallout({ heading, children }: WarningCalloutProps) {
  const saysImportant = /important/i.test(heading);
  return (
    <div className="nhsuk-card nhsuk-card--warning">
      <div className="nhsuk-card__content">
        <h2 className="nhsuk-card__heading">
          {!saysImportant && <span className="nhsuk-u-visually-hidden">Important: </span>}
          {heading}
        </h2>
        {children}
      </div>
    </div>
  );
}
