import { StatusTag } from "@/components/state/status-tag";
import { SummaryList } from "@/components/nhs/summary-list";
import { coverageInWords } from "@/lib/domain/assessment/coverage-words";
import type { Status } from "@/lib/domain/scoring/types";

interface OrganisationStandingProps {
  status: { key: Status; meaning: string };
  figures: {
    mandatoryIndex: number | null;
    recommendedIndex: number | null;
    coverage: { answered: number; applicable: number };
  };
}

/** Where an assessment stands: the status first, the figures beside it. */
export function OrganisationStanding({ status, figures }: OrganisationStandingProps) {
  const { mandatoryIndex, recommendedIndex, coverage } = figures;
  return (
    <>
      <h2>Where you stand</h2>
      <p>
        <StatusTag status={status.key} />
      </p>
      <p>{status.meaning}</p>
      <SummaryList
        rows={[
          { key: "Mandatory index", value: outOf100(mandatoryIndex) },
          { key: "Recommended index", value: outOf100(recommendedIndex) },
          { key: "Answered", value: coverageInWords(coverage) },
        ]}
      />
    </>
  );
}

const outOf100 = (index: number | null) => (index === null ? "Nothing applies" : `${index} out of 100`);
