import { Fragment } from "react";
import { TextLink } from "@/components/nhs/text-link";
import { groupBy } from "@/lib/reports/group-by";
import { type NameOf, placesInWords } from "@/lib/reports/places";
import type { Report } from "@/lib/reports/model/report-schema";

interface ContradictionListProps {
  /** The page of a requirement. */
  hrefOf: (requirement: string) => string;
  contradictions: Report["contradictions"];
  nameOf: NameOf;
}

/** Answers that do not go together, each with the places where that is so and the requirements to look at. */
export function ContradictionList({ hrefOf, contradictions, nameOf }: ContradictionListProps) {
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
          : {same[0]?.sentence}{" "}
          <span className="app-screen-only">
            Look again at{" "}
            {same[0]?.requirements.map((id, index) => (
              <Fragment key={id}>
                {index > 0 && " and "}
                <TextLink href={hrefOf(id)}>{id}</TextLink>
              </Fragment>
            ))}
            .
          </span>
        </li>
      ))}
    </ul>
  );
}
