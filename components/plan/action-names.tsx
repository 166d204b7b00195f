import { TextLink } from "@/components/nhs/text-link";
import type { PlanAction } from "@/lib/domain/plan/plan-action";
import type { WhatIfPlaces } from "./what-if-places";

interface ActionNamesProps {
  title: string;
  actions: readonly PlanAction[];
  at: Pick<WhatIfPlaces, "path">;
}

/** Some actions by their titles; nothing where there are none. */
export function ActionNames({ title, actions, at }: ActionNamesProps) {
  if (actions.length === 0) return null;
  return (
    <>
      <h3>
        {title} ({actions.length})
      </h3>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {actions.map((action) => (
          <li key={action.id}>
            <TextLink href={`${at.path}/actions/${action.id}`}>{action.title}</TextLink>
          </li>
        ))}
      </ul>
    </>
  );
}
