import { Details } from "@/components/nhs/details";
import { coverageInWords, WHAT_COUNTS } from "@/lib/domain/coverage-words";
import { fullyMet } from "@/lib/reports/fully-met";
import type { Report } from "@/lib/reports/report-schema";
import { ofHundred } from "@/lib/reports/of-hundred";

/** The numbers beside the status, each with its meaning one tap away. None of them can lift the status. */
export function KeyFigures({ report }: { report: Report }) {
  const { mandatoryIndex, recommendedIndex, coverage, assurance, notApplicable } = report.figures;
  const must = fullyMet(report, ["must"]);
  const should = fullyMet(report, ["should", "consider"]);
  return (
    <div className="app-columns app-figures">
      <Figure label="Mandatory index" value={ofHundred(mandatoryIndex)} note={metInWords(must, "mandatory")}>
        How far everything that must be met is met: fully counts 1, largely two thirds, partly one third, not
        met and unknown nothing. The mean over sites or services, then requirements, then sections, rounded
        down. It stays below 100 until all is met.
      </Figure>
      <Figure
        label="Recommended index"
        value={ofHundred(recommendedIndex)}
        note={metInWords(should, "recommended")}
      >
        The same for recommendations, and for what the policy asks you to consider.
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
        How well the answers are proved, on average: 0 is asserted, 1 documented, 2 checked by machine, 3
        verified independently. Proof that has expired counts as asserted.
      </Figure>
      <Figure label="Not applicable" value={timesInWords(notApplicable)}>
        How often a requirement is left out at a site or service, by its rule or for a recorded reason: one
        requirement at ten sites counts ten times. These are in neither index. The statement of applicability
        names them all.
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

const metInWords = ({ met, apply }: ReturnType<typeof fullyMet>, kind: string) =>
  `${met} of ${apply} ${kind} ${apply === 1 ? "requirement that applies is" : "requirements that apply are"} fully met everywhere.`;

const timesInWords = (count: number) => `${count} ${count === 1 ? "time" : "times"}`;
