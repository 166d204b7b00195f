import { TextLink } from "@/components/nhs/text-link";
import { cheapestInWords, whyInWords } from "@/lib/domain/plan/cheapest-in-words";
import type { CheapestSet } from "@/lib/domain/plan/cheapest-set";
import { STATUSES } from "@/lib/domain/catalogue/shape/words";
import { ActionNames } from "./action-names";
import { ObstaclesGone } from "./obstacles-gone";
import type { WhatIfPlaces } from "./what-if-places";

/** The cheapest set with its reasons, and what no action reaches. */
export function CheapestPanel({ set, at }: { set: CheapestSet; at: WhatIfPlaces }) {
  const reached = STATUSES.indexOf(set.after.status) >= STATUSES.indexOf("mandatory_met");
  const needed = set.actions.flatMap(({ action, why }) => (why.kind === "only" ? [action] : []));
  const chosen = set.actions.filter(({ why }) => why.kind !== "only");
  return (
    <section aria-labelledby="cheapest">
      <h2 id="cheapest">The cheapest way to meet the mandatory requirements</h2>
      {cheapestInWords(set).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {!reached && <p>Actions alone do not get you there.</p>}
      <ActionNames title="Their gaps close in no other way" actions={needed} at={at} open />
      {chosen.length > 0 && (
        <>
          <h3>Chosen among alternatives ({chosen.length})</h3>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {chosen.map(({ action, why }) => (
              <li key={action.id}>
                <TextLink href={`${at.path}/actions/${action.id}`}>{action.title}</TextLink>, because{" "}
                {whyInWords(why)}
              </li>
            ))}
          </ul>
        </>
      )}
      <ObstaclesGone title="No action of the plan closes these" outcomes={set.withoutAction} at={at} />
    </section>
  );
}
