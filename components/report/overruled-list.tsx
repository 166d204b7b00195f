import { dateInWords } from "@/lib/domain/dates";
import { groupBy } from "@/lib/reports/group-by";
import { type NameOf, placesInWords } from "@/lib/reports/places";
import type { Report } from "@/lib/reports/model/report-schema";

type Overruled = Report["overruled"][number];

/** Answers that are not the proposed ones, each reason once with the places it is for, its author and its day. */
export function OverruledList({ overruled, nameOf }: { overruled: readonly Overruled[]; nameOf: NameOf }) {
  const same = groupBy(overruled, ({ question, answer, by, on, text }) =>
    [question, answer, by, on, text].join(" "),
  );
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {same.map((group) => {
        const [{ requirement, question, asks, scope, answer, text, by, on }] = group as [Overruled];
        const scopes = group.map((one) => one.scope);
        return (
          <li key={`${question} ${scope}`}>
            <b>
              {requirement} {asks}
            </b>{" "}
            {placesInWords(scopes, nameOf)}: {answer}, because “{text}” {by && `${by}, `}
            {dateInWords(on)}.
          </li>
        );
      })}
    </ul>
  );
}
