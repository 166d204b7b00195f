import type { ReactNode } from "react";

interface PanelProps {
  title: ReactNode;
  children?: ReactNode;
  /** 1 when the panel is the heading of its page. */
  headingLevel?: 1 | 2;
}

/** https://service-manual.nhs.uk/design-system/components/panel */
export function Panel({ title, children, headingLevel = 1 }: PanelProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="nhsuk-panel">
      <Heading className="nhsuk-panel__title">{title}</Heading>
      {children && <div className="nhsuk-panel__body">{children}</div>}
    </div>
  );
}
