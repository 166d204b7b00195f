import { SelectField } from "@/components/form/select-field";
import { Button } from "@/components/nhs/button";
import { Details } from "@/components/nhs/details";
import { CONCERN_WORDS, CONCERNS } from "@/lib/domain/plan/concerns";
import { PLAN_PARTS, type PlanAction } from "@/lib/domain/plan/plan-action";
import { PLAN_STATUSES, STATUS_WORDS } from "@/lib/domain/plan/statuses";
import { PART_WORDS } from "@/lib/domain/plan/words";
import type { PlanQuery } from "@/lib/forms/plan/plan-query";

interface PlanFilterFieldsProps {
  path: string;
  asked: PlanQuery;
  actions: readonly PlanAction[];
}

/** How to narrow a plan. A plain form: what is asked for stands in the address. */
export function PlanFilterFields({ path, asked, actions }: PlanFilterFieldsProps) {
  const set = Object.values(asked).filter(Boolean).length;
  const owners = [...new Set(actions.flatMap(({ owner }) => owner?.name ?? []))].sort();
  const fields = [
    ["concern", "What to look at", CONCERNS.map((value) => [value, CONCERN_WORDS[value]])],
    ["part", "Part of the plan", PLAN_PARTS.map((value) => [value, PART_WORDS[value]])],
    ["status", "Status", PLAN_STATUSES.map((value) => [value, STATUS_WORDS[value]])],
    ["owned", "Owner", owners.map((value) => [value, value])],
    ["must", "For", [["yes", "Mandatory requirements"]]],
  ] as const;
  return (
    <form method="get" action={path} className="app-screen-only">
      <Details summary={set ? `Filter (${set} set)` : "Filter"}>
        <div className="tw:grid tw:grid-cols-1 tw:gap-x-6 tw:tablet:grid-cols-2 tw:desktop:grid-cols-3">
          {fields.map(([key, label, options]) => (
            <SelectField
              key={key}
              name={key}
              label={label}
              options={options.map(([value, words]) => ({ value: value!, label: words! }))}
              value={asked[key]}
              empty="Any"
            />
          ))}
        </div>
        <Button variant="secondary">Filter</Button>
      </Details>
    </form>
  );
}
