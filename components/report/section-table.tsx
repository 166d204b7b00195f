import { Table } from "@/components/nhs/table";
import type { Report } from "@/lib/reports/model/report-schema";
import { LevelsBar } from "./levels-bar";
import { levelsInWords } from "@/lib/reports/words/levels-in-words";

/** Where each section of the policy stands. */
export function SectionTable({ sections }: { sections: Report["sections"] }) {
  return (
    <Table
      caption="Each section: outcomes, indices and answers"
      captionHidden
      head={[
        "Section",
        "Outcomes",
        { text: "Mandatory index", numeric: true },
        { text: "Recommended index", numeric: true },
        { text: "Answered", numeric: true },
      ]}
      rows={sections.map(({ id, title, levels, coverage, mandatoryIndex, recommendedIndex }) => ({
        key: id,
        cells: [
          title,
          <>
            <LevelsBar levels={levels} />
            <span className="app-small">{levelsInWords(levels) || "Nothing to judge yet"}</span>
          </>,
          mandatoryIndex ?? "–",
          recommendedIndex ?? "–",
          `${coverage.answered} of ${coverage.applicable}`,
        ],
      }))}
    />
  );
}
