import { TextLink } from "@/components/nhs/text-link";
import { dateInWords } from "@/lib/domain/dates";
import { groupBy } from "@/lib/reports/group-by";
import { type NameOf, placesInWords } from "@/lib/reports/places";
import type { Report } from "@/lib/reports/model/report-schema";
import { requirementHref } from "./requirement-href";

interface ExpiredListProps {
  report: Report;
  nameOf: NameOf;
}

/** The requirements whose answers rest on expired evidence, each with the places and the last day. */
export function ExpiredList({ report, nameOf }: ExpiredListProps) {
  const titles = new Map(report.requirements.map(({ id, title }) => [id, title]));
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {groupBy(report.expired, ({ requirement, until }) => `${requirement} ${until}`).map((same) => {
        const [{ requirement, until }] = same as [Report["expired"][number]];
        const scopes = same.map(({ scope }) => scope);
        return (
          <li key={requirement + until}>
            <TextLink href={`${requirementHref(report)(requirement)}#evidence`}>
              {requirement} {titles.get(requirement)}
            </TextLink>{" "}
            {placesInWords(scopes, nameOf)}: valid until {dateInWords(until)}.
          </li>
        );
      })}
    </ul>
  );
}
