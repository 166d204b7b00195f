import { Details } from "@/components/nhs/details";
import { TextLink } from "@/components/nhs/text-link";
import type { PlanAction } from "@/lib/domain/plan/plan-action";
import type { WhatIfPlaces } from "./what-if-places";

interface ActionNamesProps {
  title: string;
  actions: readonly PlanAction[];
  at: Pick<WhatIfPlaces, "path">;
  /** Not folded away. */
  open?: boolean;
}

/** Some actions by their titles, folded away on screen; nothing where there are none. */
export function ActionNames({ title, actions, at, open }: ActionNamesProps) {
  if (actions.length === 0) return null;
  return (
    <Details summary={`${title} (${actions.length})`} open={open} printed>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {actions.map((action) => (
          <li key={action.id}>
            <TextLink href={`${at.path}/actions/${action.id}`}>{action.title}</TextLink>
          </li>
        ))}
      </ul>
    </Details>
  );
}
