import { Details } from "@/components/nhs/details";
import { coverageInWords, WHAT_COUNTS } from "@/lib/domain/assessment/coverage-words";
import { FIGURE_WORDS, metInWords, timesInWords } from "@/lib/reports/words/figure-words";
import { fullyMet } from "@/lib/reports/fully-met";
import type { Report } from "@/lib/reports/model/report-schema";
import { ofHundred } from "@/lib/reports/words/of-hundred";

/** The numbers beside the status, each with its meaning one tap away. None of them can lift the status. */
export function KeyFigures({ report }: { report: Report }) {
  const { mandatoryIndex, recommendedIndex, coverage, assurance, notApplicable } = report.figures;
  const must = fullyMet(report, ["must"]);
  const should = fullyMet(report, ["should", "consider"]);
  return (
    <div className="app-columns app-figures">
      <Figure label="Mandatory index" value={ofHundred(mandatoryIndex)} note={metInWords(must, "mandatory")}>
        {FIGURE_WORDS.mandatoryIndex}
      </Figure>
      <Figure
        label="Recommended index"
        value={ofHundred(recommendedIndex)}
        note={metInWords(should, "recommended")}
      >
        {FIGURE_WORDS.recommendedIndex}
      </Figure>
      <Figure label="Answered" value={coverageInWords(coverage)}>
        {WHAT_COUNTS}
      </Figure>
      <Figure
        label="Assurance"
        value={assurance > 0 ? `${assurance.toFixed(1)} of 3` : undefined}
        note={
          assurance > 0
            ? undefined
            : "All answers are asserted: no valid evidence is attached to a requirement."
        }
      >
        {FIGURE_WORDS.assurance}
      </Figure>
      <Figure label="Not applicable" value={timesInWords(notApplicable)}>
        {FIGURE_WORDS.notApplicable}
      </Figure>
    </div>
  );
}

interface FigureProps {
  label: string;
  value?: string;
  note?: string;
  children: string;
}

function Figure({ label, value, note, children }: FigureProps) {
  return (
    <div>
      <h3 className="nhsuk-heading-s">
        {label} {value && <span className="app-figures__value">{value}</span>}
      </h3>
      {note && <p>{note}</p>}
      <Details
        summary={
          <>
            What this means<span className="nhsuk-u-visually-hidden">: {label}</span>
          </>
        }
      >
        <p>{children}</p>
      </Details>
    </div>
  );
}
