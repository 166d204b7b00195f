import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { PageTitle } from "@/components/nhs/page-title";

interface CataloguePageProps {
  title: string;
  /** Stands over the title. */
  caption?: string;
  /** For tables that need the width of the screen. */
  wide?: boolean;
  children: ReactNode;
}

/** A page under the list of requirements. */
export function CataloguePage({ title, caption, wide, children }: CataloguePageProps) {
  return (
    <>
      <PageTitle title={title} />
      <Breadcrumb
        items={[
          { href: "/", text: "Home" },
          { href: "/requirements", text: "Requirements" },
        ]}
      />
      <div className="nhsuk-grid-row">
        <div className={wide ? "nhsuk-grid-column-full" : "nhsuk-grid-column-two-thirds"}>
          <h1>
            {caption && <span className="nhsuk-caption-xl">{caption}</span>}
            {title}
          </h1>
          {children}
        </div>
      </div>
    </>
  );
}
