import { TextLink } from "@/components/nhs/text-link";

const PARTS = [
  ["figures", "Key figures"],
  ["sections", "Sections"],
  ["heat-map", "Heat map"],
  ["requirements", "Every requirement"],
  ["actions", "What to do"],
  ["explanations", "Explanations"],
  ["applicability", "Statement of applicability"],
  ["about", "About this report"],
] as const;

/** Ways into the report, and ways to take it along. On screen only. */
export function ReportWays({ path }: { path: string }) {
  return (
    <div className="app-ways app-screen-only">
      <nav aria-label="In this report">
        <h2 className="nhsuk-heading-s">In this report</h2>
        <ul className="nhsuk-list">
          {PARTS.map(([id, text]) => (
            <li key={id}>
              <TextLink href={`#${id}`}>{text}</TextLink>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        <h2 className="nhsuk-heading-s">Take it along</h2>
        <ul className="nhsuk-list">
          <li>
            <TextLink href={`${path}/report.csv`}>Download outcomes (CSV)</TextLink>
          </li>
          <li>
            <TextLink href={`${path}/actions.csv`}>Download actions (CSV)</TextLink>
          </li>
          <li>
            <TextLink href={`${path}/report.json`}>Download everything (JSON)</TextLink>
          </li>
        </ul>
        <p>For a paper or PDF copy, use the print command of your browser.</p>
      </div>
    </div>
  );
}
