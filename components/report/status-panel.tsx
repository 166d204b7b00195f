import { TextLink } from "@/components/nhs/text-link";
import { STATUS_LOOK } from "@/components/state/status-look";
import type { Report } from "@/lib/reports/report-schema";

const FIRST = 5;

/** The status, one sentence on what it means, and what stands between it and the next one. */
export function StatusPanel({ report: { assessment, status, next } }: { report: Report }) {
  const { symbol, colour } = STATUS_LOOK[status.key];
  return (
    <section className={`app-status app-status--${colour}`} aria-labelledby="status">
      <h2 id="status" className="app-status__label">
        <span className="nhsuk-u-visually-hidden">Status: </span>
        <span aria-hidden="true">{symbol} </span>
        {status.label}
      </h2>
      <p>{status.meaning}</p>
      {next && (
        <>
          <h3 className="nhsuk-heading-s">What stands between you and the next status</h3>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {next.obstacles.slice(0, FIRST).map(({ kind, requirement, title, sentence }) => (
              <li key={`${kind} ${requirement}`}>
                {requirement && (
                  <>
                    <TextLink href={`/assessments/${assessment.id}/requirements/${requirement}`}>
                      {requirement} {title}
                    </TextLink>
                    .{" "}
                  </>
                )}
                {sentence}
              </li>
            ))}
          </ul>
          {next.obstacles.length > FIRST && (
            <p>
              <TextLink href="#requirements">
                See all {next.obstacles.length}, requirement by requirement
              </TextLink>
            </p>
          )}
          <p>Without these, the status would be “{next.status.label}”.</p>
        </>
      )}
    </section>
  );
}
