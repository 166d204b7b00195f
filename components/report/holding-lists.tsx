import type { Report } from "@/lib/reports/report-schema";
import { ObstacleList } from "./obstacle-list";

/** Everything that the status panel counts, in full: what falls short for certain, and what the next status needs. */
export function HoldingLists({ report: { assessment, knownShort, next } }: { report: Report }) {
  return (
    <>
      {knownShort && (
        <>
          <h3 id="short">Already falls short ({knownShort.obstacles.length})</h3>
          <ObstacleList assessmentId={assessment.id} obstacles={knownShort.obstacles} />
        </>
      )}
      {next && (
        <>
          <h3 id="needed">Between you and the next status ({next.obstacles.length})</h3>
          <ObstacleList assessmentId={assessment.id} obstacles={next.obstacles} />
        </>
      )}
    </>
  );
}
