import { dateInWords } from "@/lib/domain/dates";
import { groupBy } from "@/lib/reports/group-by";
import { type NameOf, placesInWords } from "@/lib/reports/places";
import type { Report } from "@/lib/reports/model/report-schema";

interface ExplanationListProps {
  said: Report["explanations"];
  report: Report;
  nameOf: NameOf;
}

/** What people wrote about requirements, each text once with the places it is for, its author and its day. */
export function ExplanationList({ said, report, nameOf }: ExplanationListProps) {
  const titles = new Map(report.requirements.map(({ id, title }) => [id, title]));
  const same = groupBy(said, ({ requirement, text, by, on }) => [requirement, by, on, text].join(" "));
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {same.map((group) => {
        const [{ requirement, scope, text, by, on }] = group as [ExplanationListProps["said"][number]];
        return (
          <li key={`${requirement} ${scope}`}>
            <b>
              {requirement} {titles.get(requirement)}
            </b>
            ,{" "}
            {placesInWords(
              group.map((one) => one.scope),
              nameOf,
            )}
            : “{text}” {by && `${by}, `}
            {dateInWords(on)}.
          </li>
        );
      })}
    </ul>
  );
}
