import { OutcomeTag } from "@/components/state/outcome-tag";
import type { SubmittedOutcome } from "@/lib/domain/review/reviewed-result";

/** Each way in which a requirement comes out, once, however many places there are. */
export function OutcomeTags({ outcomes }: { outcomes: readonly SubmittedOutcome[] }) {
  const distinct = new Map(
    outcomes.map((outcome) => [
      `${outcome.obligation} ${outcome.level} ${outcome.planned} ${outcome.explained}`,
      outcome,
    ]),
  );
  return [...distinct].map(([key, outcome]) => (
    <span key={key} className="app-line">
      <OutcomeTag {...outcome} />
    </span>
  ));
}
