import { OutcomeTag } from "@/components/state/outcome-tag";
import { OBLIGATION_LOOK } from "@/lib/domain/catalogue/obligation-look";
import { alikeOutcomes } from "@/lib/domain/review/alike-outcomes";
import type { SubmittedOutcome } from "@/lib/domain/review/reviewed-result";
import { type ScopeKey, scopeLevel } from "@/lib/domain/scope";

/** Each way in which a requirement comes out, once, and of what it speaks: an obligation and, where they differ, places. */
export function OutcomeTags({ outcomes }: { outcomes: readonly SubmittedOutcome[] }) {
  const groups = alikeOutcomes(outcomes);
  const placesDiffer = groups.length > new Set(outcomes.map(({ obligation }) => obligation)).size;
  return groups.map((alike, index) => (
    <span key={index} className="app-line">
      {OBLIGATION_LOOK[alike[0]!.obligation].label}: <OutcomeTag {...alike[0]!} />
      {placesDiffer && ` ${placesInWords(alike.map(({ scope }) => scope))}`}
    </span>
  ));
}

function placesInWords(scopes: readonly ScopeKey[]): string {
  const level = scopeLevel(scopes[0]!);
  if (level === "organisation") return "for the organisation";
  return `at ${scopes.length} ${level}${scopes.length === 1 ? "" : "s"}`;
}
