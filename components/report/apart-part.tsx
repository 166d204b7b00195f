import { OutcomeTag } from "@/components/state/outcome-tag";
import { groupBy } from "@/lib/reports/group-by";
import { type NameOf, placesInWords } from "@/lib/reports/places";
import type { Report } from "@/lib/reports/model/report-schema";
import { ActionList } from "./action-list";

/** Advice and later law or guidance, with what to do about them. Nothing here moves status or indices. */
export function ApartPart({ apart, nameOf }: { apart: Report["apart"]; nameOf: NameOf }) {
  return (
    <>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {groupBy(apart.outcomes, ({ question }) => question).map((asked) => (
          <li key={asked[0]?.question}>
            <b>{asked[0]?.asks}</b> {asked[0]?.requirement},{" "}
            {asked[0]?.source ? `asked by: ${asked[0].source}` : "our advice"}.
            {groupBy(asked, ({ level }) => level).map((same) => (
              <span key={same[0]?.level} className="app-small">
                <OutcomeTag level={same[0]?.level ?? "unknown"} obligation="should" />{" "}
                {placesInWords(
                  same.map(({ scope }) => scope),
                  nameOf,
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {apart.actions.length > 0 && (
        <>
          <h3>What to do about them</h3>
          <ActionList actions={apart.actions} nameOf={nameOf} />
        </>
      )}
    </>
  );
}
