import { OBLIGATION_LOOK } from "@/lib/domain/catalogue/obligation-look";
import { OutcomeTag } from "@/components/state/outcome-tag";
import { ORGANISATION, type ScopeKey } from "@/lib/domain/scope";
import { alikeOutcomes } from "@/lib/domain/review/alike-outcomes";
import type { SubmittedOutcome } from "@/lib/domain/review/reviewed-result";

interface OutcomesProps {
  outcomes: readonly SubmittedOutcome[];
  nameOf: (scope: ScopeKey) => string;
}

/** How a requirement comes out, the same outcome once with all its places. */
export function SubmittedOutcomes({ outcomes, nameOf }: OutcomesProps) {
  return (
    <ul className="nhsuk-list">
      {alikeOutcomes(outcomes).map((alike, index) => (
        <li key={index}>
          <OutcomeTag {...alike[0]!} /> {OBLIGATION_LOOK[alike[0]!.obligation].label}
          {placesOf(alike, nameOf)}
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
