import { TextLink } from "@/components/nhs/text-link";
import type { Report } from "@/lib/reports/report-schema";

/** Ways into the report, and ways to take it along. On screen only. */
export function ReportWays({ report }: { report: Report }) {
  const path = `/assessments/${report.assessment.id}/report`;
  return (
    <div className="app-screen-only">
      <div className="app-columns">
        <nav aria-labelledby="parts">
          <h2 className="nhsuk-heading-s" id="parts">
            In this report
          </h2>
          <ul className="nhsuk-list">
            {partsOf(report).map(([id, text]) => (
              <li key={id}>
                <TextLink href={`#${id}`}>{text}</TextLink>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <h2 className="nhsuk-heading-s">Take it with you</h2>
          {report.stage === "draft" && (
            <ul className="nhsuk-list">
              <li>
                <TextLink href={`${path}/report.csv`}>Download outcomes (CSV)</TextLink>
              </li>
              <li>
                <TextLink href={`${path}/actions.csv`}>Download actions (CSV)</TextLink>
              </li>
              <li>
                <TextLink href={`${path}/report.json`}>Download the whole report, with notes (JSON)</TextLink>
              </li>
            </ul>
          )}
          <p>For a paper or PDF copy, print this page.</p>
        </div>
      </div>
    </div>
  );
}

/** The id and the name of each part that this report has. */
const partsOf = (report: Report) => PARTS.filter(([id]) => hasPart(report, id));

const hasPart = ({ apart, contradictions, expired, next }: Report, id: string) =>
  (id !== "holding" || next !== null) &&
  (id !== "apart" || apart.outcomes.length > 0) &&
  (id !== "expired" || expired.length > 0) &&
  (id !== "contradictions" || contradictions.length > 0);

const PARTS = [
  ["figures", "Key figures"],
  ["sections", "Sections"],
  ["heat-map", "Heat map"],
  ["holding", "What holds the status"],
  ["requirements", "Every requirement"],
  ["actions", "What to do"],
  ["explanations", "Explanations"],
  ["expired", "Answers that rest on expired evidence"],
  ["applicability", "Statement of applicability"],
  ["apart", "Advice and later law or guidance"],
  ["contradictions", "Answers to look at again"],
  ["about", "About this report"],
] as const;
