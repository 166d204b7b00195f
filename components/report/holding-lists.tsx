import type { Report } from "@/lib/reports/model/report-schema";
import { ObstacleList } from "./obstacle-list";
import { requirementHref } from "./requirement-href";

/** Everything that the status panel counts, in full: what falls short for certain, and what the next status needs. */
export function HoldingLists({ report }: { report: Report }) {
  const { knownShort, next } = report;
  const hrefOf = requirementHref(report);
  return (
    <>
      {knownShort && (
        <>
          <h3 id="short">Already falls short ({knownShort.obstacles.length})</h3>
          <ObstacleList hrefOf={hrefOf} obstacles={knownShort.obstacles} />
        </>
      )}
      {next && (
        <>
          <h3 id="needed">Between you and the next status ({next.obstacles.length})</h3>
          <ObstacleList hrefOf={hrefOf} obstacles={next.obstacles} />
        </>
      )}
    </>
  );
}
