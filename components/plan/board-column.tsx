import type { SaveFormProps } from "@/components/form/save-form";
import type { NextMove } from "@/lib/domain/plan/next-move";
import type { Plan } from "@/lib/domain/plan/plan";
import type { PlanAction } from "@/lib/domain/plan/plan-action";
import { type PlanStatus, STATUS_WORDS } from "@/lib/domain/plan/statuses";
import { BoardCard } from "./board-card";

interface BoardColumnProps {
  status: PlanStatus;
  actions: readonly PlanAction[];
  plan: Pick<Plan, "today" | "places">;
  /** Of the plan. */
  path: string;
  /** What a button of a card does; without it there are no buttons. */
  move?: (id: string, next: NextMove) => SaveFormProps["save"];
}

/** The actions of one status. */
export const BoardColumn = ({ status, actions, plan, path, move }: BoardColumnProps) => (
  <section className="app-board__column" aria-labelledby={`column-${status}`}>
    <h2 className="nhsuk-heading-s" id={`column-${status}`}>
      {STATUS_WORDS[status]} ({actions.length})
    </h2>
    {actions.length === 0 ? (
      <p className="app-small">None</p>
    ) : (
      <ul className="nhsuk-list">
        {actions.map((action) => (
          <li key={action.id} className="app-board__card">
            <BoardCard action={action} plan={plan} path={path} move={move} />
          </li>
        ))}
      </ul>
    )}
  </section>
);
