import { Details } from "@/components/nhs/details";
import type { Report } from "@/lib/reports/report-schema";

/** The numbers beside the status, each with its meaning one tap away. None of them can lift the status. */
export function KeyFigures({ figures }: { figures: Report["figures"] }) {
  const { mandatoryIndex, recommendedIndex, coverage, assurance, notApplicable } = figures;
  return (
    <div className="app-columns app-figures">
      <Figure label="Mandatory index" value={ofHundred(mandatoryIndex)}>
        How far everything that must be met is met: fully counts 1, largely two thirds, partly one third, not
        met and unknown nothing. The mean over places, then requirements, then sections, rounded down. It
        stays below 100 until all is met.
      </Figure>
      <Figure label="Recommended index" value={ofHundred(recommendedIndex)}>
        The same for recommendations, and for what the policy asks you to consider.
      </Figure>
      <Figure label="Answered" value={`${coverage.answered} of ${coverage.applicable}`}>
        Questions that count and have an answer, out of those that apply to you. Each site and service counts.
      </Figure>
      <Figure label="Assurance" value={`${assurance.toFixed(1)} of 3`}>
        How well the answers are proved, on average: 0 is asserted, 1 documented, 2 checked by machine, 3
        verified independently. Proof that has expired counts as asserted.
      </Figure>
      <Figure label="Not applicable" value={String(notApplicable)}>
        Requirements left out in a place, by their rule or for a recorded reason. They are in neither index.
        The statement of applicability names them all.
      </Figure>
    </div>
  );
}

interface FigureProps {
  label: string;
  value: string;
  children: string;
}

function Figure({ label, value, children }: FigureProps) {
  return (
    <div>
      <h3 className="nhsuk-heading-s">
        {label} <span className="app-figures__value">{value}</span>
      </h3>
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

const ofHundred = (index: number | null) => (index === null ? "Nothing applies" : `${index} of 100`);
