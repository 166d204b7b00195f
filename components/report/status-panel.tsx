import { TextLink } from "@/components/nhs/text-link";
import { STATUS_LOOK } from "@/lib/domain/scoring/status-look";
import type { Report } from "@/lib/reports/model/report-schema";
import { KnownShort } from "./known-short";
import { ObstacleList } from "./obstacle-list";
import { requirementHref } from "./requirement-href";

/** Lines in all lists together, and how many of them known failures get when both lists are long. */
const LINES = 5;
const SHORT_LINES = 3;

/** The status, what it means, what falls short for certain, and what stands between it and the next one. */
export function StatusPanel({ report }: { report: Report }) {
  const { status, next, knownShort } = report;
  const { symbol, colour } = STATUS_LOOK[status.key];
  const needed = next?.obstacles.length ?? 0;
  const short = Math.min(knownShort?.obstacles.length ?? 0, Math.max(SHORT_LINES, LINES - needed));
  return (
    <section className={`app-status app-status--${colour}`} aria-labelledby="status">
      <h2 id="status" className="app-status__label">
        <span className="nhsuk-u-visually-hidden">Status: </span>
        <span aria-hidden="true">{symbol} </span>
        {status.label}
      </h2>
      <p>{status.meaning}</p>
      {knownShort && <KnownShort report={report} short={knownShort} shown={short} />}
      {next && (
        <>
          <h3 className="nhsuk-heading-s">What stands between you and the next status</h3>
          <ObstacleList hrefOf={requirementHref(report)} obstacles={next.obstacles.slice(0, LINES - short)} />
          {needed > LINES - short && (
            <p>
              <TextLink href="#needed">See all {needed}</TextLink>
            </p>
          )}
          <p>Without these, the status would be “{next.status.label}”.</p>
        </>
      )}
    </section>
  );
}
