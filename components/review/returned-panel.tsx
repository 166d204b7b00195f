import { WarningCallout } from "@/components/nhs/warning-callout";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import type { Returned } from "@/lib/domain/review/review";

/** What the supplier is asked to change, and why. */
export const ReturnedPanel = ({ returned }: { returned: Returned }) => (
  <WarningCallout heading="Returned for changes">
    <p>
      On {dateInWords(dayInEngland(returned.at))} by {returned.by}. To change:{" "}
      {returned.requirements.join(", ")}. Everything else stays as submitted.
    </p>
    <p className="app-kept-lines">{returned.message}</p>
  </WarningCallout>
);
