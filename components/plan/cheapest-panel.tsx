import { TextLink } from "@/components/nhs/text-link";
import { cheapestInWords, whyInWords } from "@/lib/domain/plan/cheapest-in-words";
import type { CheapestSet } from "@/lib/domain/plan/cheapest-set";
import { STATUSES } from "@/lib/domain/catalogue/shape/words";
import { ObstaclesGone } from "./obstacles-gone";
import type { WhatIfPlaces } from "./what-if-places";

/** The cheapest set with its reasons, and what no action reaches. */
export function CheapestPanel({ set, at }: { set: CheapestSet; at: WhatIfPlaces }) {
  const reached = STATUSES.indexOf(set.after.status) >= STATUSES.indexOf("mandatory_met");
  return (
    <section aria-labelledby="cheapest">
      <h2 id="cheapest">The cheapest way to meet the mandatory requirements</h2>
      {cheapestInWords(set).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {set.actions.length > 0 && (
        <ol className="nhsuk-list nhsuk-list--number">
          {set.actions.map(({ action, why }) => (
            <li key={action.id}>
              <TextLink href={`${at.path}/actions/${action.id}`}>{action.title}</TextLink>, because{" "}
              {whyInWords(why)}
            </li>
          ))}
        </ol>
      )}
      {!reached && <p>Actions alone do not get you there.</p>}
      <ObstaclesGone title="No action of the plan closes these" outcomes={set.withoutAction} at={at} />
    </section>
  );
}
