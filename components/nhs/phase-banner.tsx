import type { ReactNode } from "react";
import { Tag } from "./tag";

/** Says what standing the service has. The design system has none; this is a tag and a sentence. */
export function PhaseBanner({ phase, children }: { phase: string; children: ReactNode }) {
  return (
    <section className="app-phase-banner" aria-label="Standing of this service">
      <div className="nhsuk-width-container">
        <p className="app-phase-banner__content">
          <Tag>{phase}</Tag> <span>{children}</span>
        </p>
      </div>
    </section>
  );
}
