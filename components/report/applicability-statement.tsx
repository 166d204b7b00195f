import { dateInWords } from "@/lib/domain/dates";
import { groupBy } from "@/lib/reports/group-by";
import { type NameOf, placesInWords } from "@/lib/reports/places";
import type { Report } from "@/lib/reports/model/report-schema";
import { ExplanationList } from "./explanation-list";

/** What was left out and why: by the rule of a requirement, or by a person with a reason. */
export function ApplicabilityStatement({ report, nameOf }: { report: Report; nameOf: NameOf }) {
  const { byRule, byPerson, registers } = report.notApplicable;
  const titles = new Map(report.requirements.map(({ id, title }) => [id, title]));
  return (
    <>
      {registers.map(({ register, text, by, on }) => (
        <p key={register}>
          No {register} is registered: “{text}” {by && `${by}, `}
          {dateInWords(on)}.
        </p>
      ))}
      <p>
        Left out {byRule.length + byPerson.length} {byRule.length + byPerson.length === 1 ? "time" : "times"},
        counting each requirement at each place.
      </p>
      <h3>For a reason that a person gave</h3>
      {byPerson.length > 0 ? (
        <ExplanationList said={byPerson} report={report} nameOf={nameOf} />
      ) : (
        <p>Nobody has marked anything as not applicable.</p>
      )}
      <h3>By rule</h3>
      {byRule.length > 0 ? (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {groupBy(byRule, ({ requirement }) => requirement).map((same) => {
            const [{ requirement, rule }] = same as [(typeof byRule)[number]];
            return (
              <li key={requirement}>
                <b>
                  {requirement} {titles.get(requirement)}
                </b>
                ,{" "}
                {placesInWords(
                  same.map(({ scope }) => scope),
                  nameOf,
                )}
                . It is for: {lowerFirst(rule)}.
              </li>
            );
          })}
        </ul>
      ) : (
        <p>Every requirement applies everywhere.</p>
      )}
    </>
  );
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
