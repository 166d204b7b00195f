import { CheckboxesField } from "@/components/form/checkboxes-field";
import { Details } from "@/components/nhs/details";
import { scopeLevel, type ScopeKey } from "@/lib/domain/scope";

import { MOST_IN_SIGHT } from "./only-field";

interface ExceptFieldProps {
  scopes: ScopeKey[];
  exceptions: ScopeKey[];
  nameOf: (scope: ScopeKey) => string;
}

/** Which places one answer for all leaves alone, so that they can be answered on their own. */
export function ExceptField({ scopes, exceptions, nameOf }: ExceptFieldProps) {
  const noun = scopes[0] && scopeLevel(scopes[0]) === "site" ? "sites" : "services";
  const left = exceptions.length ? ` (${exceptions.length} left out now)` : "";
  return (
    <Details summary={`Leave out ${noun} that are different${left}`} open={exceptions.length > 0}>
      <div className={scopes.length > MOST_IN_SIGHT ? "app-long-choice" : undefined}>
        <CheckboxesField
          name="except"
          legend={`Which ${noun} are different?`}
          size="s"
          hint="These keep the answers they have. All others get the answers above in place of their own."
          small
          options={scopes.map((scope) => ({ value: scope, label: nameOf(scope) }))}
          value={exceptions}
        />
      </div>
    </Details>
  );
}
