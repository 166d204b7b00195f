import { TextLink } from "@/components/nhs/text-link";
import type { Report } from "@/lib/reports/model/report-schema";
import { ObstacleList } from "./obstacle-list";
import { requirementHref } from "./requirement-href";

interface KnownShortProps {
  report: Report;
  short: NonNullable<Report["knownShort"]>;
  shown: number;
}

/** What falls short for certain while something is open, so that “Incomplete” hides no failure. */
export function KnownShort({ report, short, shown }: KnownShortProps) {
  const { length } = short.obstacles;
  const open = report.next?.obstacles.filter(({ kind }) => kind === "unknown_must").length ?? 0;
  return (
    <>
      <p>
        <b>
          {length} mandatory {length === 1 ? "requirement already falls" : "requirements already fall"} short.
        </b>
        {open > 0 && ` ${open} still ${open === 1 ? "has" : "have"} open questions.`} Whatever the open
        answers are, the status cannot be better than “{short.atBest.label}”.
      </p>
      <h3 className="nhsuk-heading-s">What falls short, worst first</h3>
      <ObstacleList hrefOf={requirementHref(report)} obstacles={short.obstacles.slice(0, shown)} />
      {length > shown && (
        <p>
          <TextLink href="#short">See all {length} that fall short</TextLink>
        </p>
      )}
    </>
  );
}
