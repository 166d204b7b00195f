import { TextLink } from "@/components/nhs/text-link";
import { REPORT_FILES } from "@/lib/reports/report-files";
import type { Report } from "@/lib/reports/model/report-schema";

/** Ways into the report, and ways to take it along. On screen only. */
export function ReportWays({ report, files }: { report: Report; files?: string }) {
  return (
    <div className="app-screen-only">
      <div className="app-columns">
        <nav aria-labelledby="parts">
          <h2 className="nhsuk-heading-s" id="parts">
            In this report
          </h2>
          <ul className="nhsuk-list">
            {partsOf(report, files !== undefined).map(([id, text]) => (
              <li key={id}>
                <TextLink href={`#${id}`}>{text}</TextLink>
              </li>
            ))}
          </ul>
        </nav>
        {files && (
          <div>
            <h2 className="nhsuk-heading-s">Take it with you</h2>
            <ul className="nhsuk-list">
              {FIRST.map((name) => (
                <li key={name}>
                  <TextLink href={`${files}/${name}`}>
                    Download the {lowerFirst(REPORT_FILES[name].title)}
                  </TextLink>
                </li>
              ))}
              {report.stage === "draft" && (
                <>
                  <li>
                    <TextLink href={`/organisations/${report.organisation.reference}/board-paper`}>
                      Paper for the board, on two pages
                    </TextLink>
                  </li>
                  <li>
                    <TextLink href={`/organisations/${report.organisation.reference}/submissions`}>
                      Submit it, as a frozen copy that somebody declares to be true
                    </TextLink>
                  </li>
                </>
              )}
              <li>
                <TextLink href="#downloads">All formats, and whom each is for</TextLink>
              </li>
            </ul>
          </div>
        )}
      </div>
    </div>
  );
}

/** What most people take along. */
const FIRST = ["report.pdf", "report.docx", "report.xlsx"] as const;

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The id and the name of each part that this report has. */
const partsOf = (report: Report, hasFiles: boolean) =>
  PARTS.filter(([id]) => hasPart(report, id) && (hasFiles || id !== "downloads"));

const hasPart = ({ apart, contradictions, expired, next, plan }: Report, id: string) =>
  (id !== "plan" || (plan !== null && plan.actions.length > 0)) &&
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
  ["plan", "The plan"],
  ["explanations", "Explanations"],
  ["expired", "Answers that rest on expired evidence"],
  ["applicability", "Statement of applicability"],
  ["apart", "Advice and later law or guidance"],
  ["contradictions", "Answers to look at again"],
  ["downloads", "Take it with you"],
  ["about", "About this report"],
] as const;
