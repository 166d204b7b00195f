import { OBLIGATION_LOOK } from "@/lib/domain/catalogue/obligation-look";
import { OutcomeTag } from "@/components/state/outcome-tag";
import type { Outcome } from "@/lib/domain/scoring/types";

/** How a requirement came out in one place, for each obligation that it has. */
export const Outcomes = ({ outcomes }: { outcomes: readonly Outcome[] }) =>
  outcomes.map((outcome) => (
    <span key={outcome.obligation} className="app-line">
      {outcomes.length > 1 && `${OBLIGATION_LOOK[outcome.obligation].label}: `}
      <OutcomeTag {...outcome} />
    </span>
  ));
