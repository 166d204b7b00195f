import type { ReactNode } from "react";
import { TextLink } from "./text-link";

export interface SummaryRow {
  key: string;
  value: ReactNode;
  /** `about` completes the link for screen readers: `Change` + `opening hours`. */
  action?: { href: string; text: string; about: string };
}

/** https://service-manual.nhs.uk/design-system/components/summary-list */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  const anyAction = rows.some((row) => row.action);
  return (
    <dl className="nhsuk-summary-list">
      {rows.map(({ key, value, action }, index) => (
        <div
          key={index}
          className={
            anyAction && !action
              ? "nhsuk-summary-list__row nhsuk-summary-list__row--no-actions"
              : "nhsuk-summary-list__row"
          }
        >
          <dt className="nhsuk-summary-list__key">{key}</dt>
          <dd className="nhsuk-summary-list__value">{value}</dd>
          {action && (
            <dd className="nhsuk-summary-list__actions">
              <TextLink href={action.href} about={action.about}>
                {action.text}
              </TextLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
