import { CheckboxesField } from "@/components/form/checkboxes-field";
import { Button } from "@/components/nhs/button";
import { ButtonLink } from "@/components/nhs/button-link";
import { dateInWords } from "@/lib/domain/dates";
import { costInWords } from "@/lib/domain/plan/cost";
import type { Plan } from "@/lib/domain/plan/plan";
import { isMust, type PlanAction } from "@/lib/domain/plan/plan-action";
import { whereFor } from "./where-for";

interface WhatIfFieldsProps {
  path: string;
  actions: readonly PlanAction[];
  chosen: readonly string[];
  places: Plan["places"];
}

/** Which actions to try. A plain form: the choice stands in the address. */
export function WhatIfFields({ path, actions, chosen, places }: WhatIfFieldsProps) {
  const options = actions.map((action) => ({
    value: action.id,
    label: action.title,
    hint: [
      isMust(action) ? "Mandatory" : "Recommended",
      whereFor(action, places),
      action.dueOn ? `due ${dateInWords(action.dueOn)}` : "no date",
      `cost: ${costInWords(action).toLowerCase()}`,
    ].join(" · "),
  }));
  return (
    <form method="get" action={path} className="app-screen-only">
      <CheckboxesField name="do" legend="Actions to try" options={options} value={chosen} small />
      <div className="nhsuk-button-group">
        <Button>Show what would change</Button>
        <ButtonLink href={`${path}?cheapest=yes`} variant="secondary">
          Find the cheapest set
        </ButtonLink>
      </div>
    </form>
  );
}
