import { ACTION_CLASSES } from "@/lib/reports/words/action-classes";
import { groupActions } from "@/lib/reports/action-groups";
import { type NameOf, placesInWords } from "@/lib/reports/places";
import type { Report } from "@/lib/reports/model/report-schema";

interface ActionListProps {
  actions: (Report["apart"]["actions"][number] & { class?: Report["actions"][number]["class"] })[];
  nameOf: NameOf;
}

/** What to do, first things first: each action once, with every place where it is due. */
export function ActionList({ actions, nameOf }: ActionListProps) {
  return (
    <ol className="nhsuk-list nhsuk-list--number">
      {groupActions(actions).map((action) => (
        <li key={action.action + action.class} className="app-action">
          <b>{action.do}.</b> {action.why}.
          <span className="app-small">
            {action.class && `${ACTION_CLASSES[action.class]}. `}
            {action.requirement}, {placesInWords(action.scopes, nameOf)}. Owner: {action.owner}. Effort:{" "}
            {EFFORT[action.effort]}. Impact: {action.impact} of 3.
          </span>
        </li>
      ))}
    </ol>
  );
}

const EFFORT = { S: "small", M: "medium", L: "large" };
