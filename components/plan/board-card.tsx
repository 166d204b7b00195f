import { SaveForm, type SaveFormProps } from "@/components/form/save-form";
import { TextLink } from "@/components/nhs/text-link";
import { dateInWords } from "@/lib/domain/dates";
import { type NextMove, nextMove } from "@/lib/domain/plan/next-move";
import type { Plan } from "@/lib/domain/plan/plan";
import type { PlanAction } from "@/lib/domain/plan/plan-action";
import { priorityOf } from "@/lib/domain/plan/priority-of";
import { ConcernTags } from "./concern-tags";
import { whereFor } from "./where-for";

interface BoardCardProps {
  action: PlanAction;
  plan: Pick<Plan, "today" | "places">;
  /** Of the plan. */
  path: string;
  move?: (id: string, next: NextMove) => SaveFormProps["save"];
}

const BUTTONS: Record<NextMove, string> = { accept: "Accept", start: "Start", finish: "Done" };

/** An action on the board: what it is, whose, until when, and a button that moves it on. */
export function BoardCard({ action, plan, path, move }: BoardCardProps) {
  const next = nextMove(action);
  return (
    <>
      <TextLink href={`${path}/actions/${action.id}`}>{action.title}</TextLink>
      <span className="app-small">
        {[`Priority ${priorityOf(action).level}`, whereFor(action, plan.places)].filter(Boolean).join(" · ")}
      </span>
      <span className="app-small">
        {action.owner?.name ?? "Nobody"} · {action.dueOn ? `due ${dateInWords(action.dueOn)}` : "no due date"}
      </span>
      <ConcernTags action={action} today={plan.today} />
      {next && move && (
        <SaveForm
          save={move(action.id, next)}
          variant="secondary"
          submit={
            <>
              {BUTTONS[next]}
              <span className="nhsuk-u-visually-hidden">: {action.title}</span>
            </>
          }
        />
      )}
    </>
  );
}
