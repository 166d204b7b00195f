"use client";

import { NotificationBanner } from "@/components/nhs/notification-banner";
import type { FormState } from "@/lib/forms/form-state";

/** At the top of a form that came back with a proposed value in it: where it is, and that nothing is saved yet. */
export function FilledNotice({ filled }: Pick<FormState, "filled">) {
  return (
    filled && (
      <NotificationBanner>
        <a className="nhsuk-notification-banner__link" href={`#${encodeURIComponent(filled)}`}>
          The proposed answer is filled in
        </a>
        . Check it, then save this page.
      </NotificationBanner>
    )
  );
}
