import { groupBy } from "@/lib/reports/group-by";
import { type NameOf, placesInWords } from "@/lib/reports/places";
import type { Report } from "@/lib/reports/report-schema";

interface ContradictionListProps {
  contradictions: Report["contradictions"];
  nameOf: NameOf;
}

/** Answers that do not go together, each with the places where that is so. */
export function ContradictionList({ contradictions, nameOf }: ContradictionListProps) {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {groupBy(contradictions, ({ id }) => id).map((same) => (
        <li key={same[0]?.id}>
          <b>
            {placesInWords(
              same.map(({ scope }) => scope),
              nameOf,
            )}
          </b>
          : {same[0]?.sentence}
        </li>
      ))}
    </ul>
  );
}
