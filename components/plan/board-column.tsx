import type { SaveFormProps } from "@/components/form/save-form";
import { Details } from "@/components/nhs/details";
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

/** As many as a column has room for, the most pressing first. */
const MOST_SHOWN = 8;

/** The actions of one status. */
export const BoardColumn = ({ status, actions, ...cards }: BoardColumnProps) => (
  <section className="app-board__column" aria-labelledby={`column-${status}`}>
    <h2 className="nhsuk-heading-s" id={`column-${status}`}>
      {STATUS_WORDS[status]} ({actions.length})
    </h2>
    {actions.length === 0 ? (
      <p className="app-small">None</p>
    ) : (
      <>
        <Cards actions={actions.slice(0, MOST_SHOWN)} {...cards} />
        {actions.length > MOST_SHOWN && (
          <Details summary={`${actions.length - MOST_SHOWN} more`} printed>
            <Cards actions={actions.slice(MOST_SHOWN)} {...cards} />
          </Details>
        )}
      </>
    )}
  </section>
);

const Cards = ({ actions, ...cards }: Omit<BoardColumnProps, "status">) => (
  <ul className="nhsuk-list">
    {actions.map((action) => (
      <li key={action.id} className="app-board__card">
        <BoardCard action={action} {...cards} />
      </li>
    ))}
  </ul>
);
