import { Fragment } from "react";
import type { CatalogueData, Requirement } from "@/lib/domain/catalogue/schema";
import { LEVELS_WITH_ACTIONS } from "@/lib/domain/catalogue/catalogue";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";

interface ActionsByLevelProps {
  catalogue: CatalogueData;
  requirement: Requirement;
}

/** What would be done about a gap, by how far it falls short. Proposals of ours: the policy lists no actions. */
export function ActionsByLevel({ catalogue, requirement }: ActionsByLevelProps) {
  const levels = LEVELS_WITH_ACTIONS.filter((level) => requirement.remediation[level].length > 0);
  return (
    <>
      <h2>What to do</h2>
      <p>Our proposals. The policy does not list actions; owner and effort are estimates.</p>
      {levels.map((level) => (
        <Fragment key={level}>
          <h3>Where a question is {LEVEL_WORDS[level].label.toLowerCase()}</h3>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {requirement.remediation[level].map((action) => (
              <li key={action.id}>
                {action.do}. {action.why}.{" "}
                <span className="nhsuk-u-secondary-text-colour">
                  {action.owner}, {catalogue.meta.effort_scale[action.effort]}. Helps question{" "}
                  {action.fixes.join(", ")}.
                </span>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
}
