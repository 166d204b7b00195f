import { OBLIGATION_LOOK } from "@/lib/domain/catalogue/obligation-look";
import { OutcomeTag } from "@/components/state/outcome-tag";
import { ORGANISATION, type ScopeKey } from "@/lib/domain/scope";
import type { SubmittedOutcome } from "@/lib/domain/review/reviewed-result";

interface OutcomesProps {
  outcomes: readonly SubmittedOutcome[];
  nameOf: (scope: ScopeKey) => string;
}

/** How a requirement comes out, the same outcome once with all its places. */
export function SubmittedOutcomes({ outcomes, nameOf }: OutcomesProps) {
  const groups = new Map<string, SubmittedOutcome[]>();
  for (const outcome of outcomes) {
    const { obligation, level, planned, explained } = outcome;
    const key = [obligation, level, planned, explained].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  return (
    <ul className="nhsuk-list">
      {[...groups].map(([key, [first, ...others]]) => (
        <li key={key}>
          <OutcomeTag {...first!} /> {OBLIGATION_LOOK[first!.obligation].label}
          {placesOf([first!, ...others], nameOf)}
        </li>
      ))}
    </ul>
  );
}

function placesOf(outcomes: readonly SubmittedOutcome[], nameOf: OutcomesProps["nameOf"]): string {
  const places = outcomes.filter(({ scope }) => scope !== ORGANISATION);
  if (places.length === 0) return "";
  return places.length > 5
    ? `, at ${places.length} places`
    : `, ${places.map(({ scope }) => nameOf(scope)).join(", ")}`;
}
