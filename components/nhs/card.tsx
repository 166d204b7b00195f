import type { ReactNode } from "react";

interface CardProps {
  heading: string;
  /** Makes the heading a link and the whole card its target. */
  href?: string;
  headingLevel?: 2 | 3;
  children?: ReactNode;
}

/** https://service-manual.nhs.uk/design-system/components/card */
export function Card({ heading, href, headingLevel = 2, children }: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={href ? "nhsuk-card nhsuk-card--clickable" : "nhsuk-card"}>
      <div className="nhsuk-card__content">
        <Heading className="nhsuk-card__heading nhsuk-heading-m">
          {href ? (
            <a className="nhsuk-card__link" href={href}>
              {heading}
            </a>
          ) : (
            heading
          )}
        </Heading>
        {children}
      </div>
    </div>
  );
}
