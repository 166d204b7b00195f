import { CheckboxesField } from "@/components/form/checkboxes-field";
import type { RequirementView } from "@/lib/domain/assessment/requirement-view";
import { scopeLevel, type ScopeKey } from "@/lib/domain/scope";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";

interface OnlyFieldProps {
  places: RequirementView["places"];
  /** Of these, the ones that can be chosen. */
  scopes: ScopeKey[];
  nameOf: (scope: ScopeKey) => string;
}

/** More than these scroll in a box of their own, so that the questions stay near. */
export const MOST_IN_SIGHT = 12;

/** Which places one answer is for. All others are not touched. */
export function OnlyField({ places, scopes, nameOf }: OnlyFieldProps) {
  const noun = scopes[0] && scopeLevel(scopes[0]) === "site" ? "sites" : "services";
  const outcomes = new Map(places.map(({ scope, outcomes }) => [scope, outcomes]));
  const stands = (scope: ScopeKey) =>
    outcomes
      .get(scope)
      ?.map(({ level }) => LEVEL_WORDS[level].label)
      .join(", ");
  return (
    <div className={scopes.length > MOST_IN_SIGHT ? "app-long-choice" : undefined}>
      <CheckboxesField
        name="only"
        legend={`Which ${noun} is this for?`}
        hint={`Only these get the answers below, in place of their own. The other ${noun} keep theirs.`}
        small
        options={scopes.map((scope) => ({
          value: scope,
          label: (
            <>
              {nameOf(scope)} <span className="app-beside">{stands(scope)}</span>
            </>
          ),
        }))}
      />
    </div>
  );
}
