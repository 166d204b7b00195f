import { CheckboxesField } from "@/components/form/checkboxes-field";
import { Button } from "@/components/nhs/button";
import { Details } from "@/components/nhs/details";
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
  const musts = actions.filter(isMust);
  const others = actions.filter((action) => !isMust(action));
  const options = (those: readonly PlanAction[]) =>
    those.map((action) => ({
      value: action.id,
      label: action.title,
      hint: [
        whereFor(action, places),
        action.dueOn ? `due ${dateInWords(action.dueOn)}` : "no date",
        `cost: ${costInWords(action).toLowerCase()}`,
      ].join(" · "),
    }));
  const recommended = (
    <CheckboxesField
      name="also"
      legend="For recommended requirements"
      options={options(others)}
      value={chosen}
      labelHidden={musts.length > 0}
      small
    />
  );
  return (
    <form method="get" action={path} className="app-screen-only">
      <h2>Actions to try</h2>
      {musts.length > 0 && (
        <CheckboxesField
          name="do"
          legend="For mandatory requirements"
          options={options(musts)}
          value={chosen}
          size="s"
          small
        />
      )}
      {others.length > 0 &&
        (musts.length > 0 ? (
          <Details
            summary={`For recommended requirements (${others.length})`}
            open={others.some(({ id }) => chosen.includes(id))}
          >
            {recommended}
          </Details>
        ) : (
          recommended
        ))}
      <Button>Show what would change</Button>
    </form>
  );
}
