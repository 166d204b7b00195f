import { Details } from "@/components/nhs/details";
import { TextLink } from "@/components/nhs/text-link";
import type { PlanAction } from "@/lib/domain/plan/plan-action";

interface UndatedListProps {
  actions: readonly PlanAction[];
  /** Of the plan. */
  path: string;
  mayEdit: boolean;
}

/** What is to be done and has no day, each with the way to give it one. */
export const UndatedList = ({ actions, path, mayEdit }: UndatedListProps) => (
  <Details summary={`Without a due date (${actions.length})`} printed>
    <ul className="nhsuk-list nhsuk-list--bullet">
      {actions.map(({ id, title, whyNoDate }) => (
        <li key={id}>
          <TextLink href={`${path}/actions/${id}`}>{title}</TextLink>
          {whyNoDate && `: ${whyNoDate}`}
          {mayEdit && (
            <div className="app-screen-only">
              <TextLink href={`${path}/actions/${id}/edit`} about={`for ${title}`}>
                Set a date
              </TextLink>
            </div>
          )}
        </li>
      ))}
    </ul>
  </Details>
);
