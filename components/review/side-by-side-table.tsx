import { Table } from "@/components/nhs/table";
import type { BesideEachOther } from "@/lib/domain/review/side-by-side";
import { VERDICT_WORDS } from "@/lib/domain/review/state-words";
import { OutcomeTags } from "./outcome-tags";

interface SideBySideTableProps {
  caption: string;
  names: readonly string[];
  rows: readonly BesideEachOther[];
  titleOf: (requirement: string) => string;
}

/** Requirement by requirement, how each submission comes out by the verdicts. */
export const SideBySideTable = ({ caption, names, rows, titleOf }: SideBySideTableProps) => (
  <Table
    caption={caption}
    head={["Requirement", ...names]}
    rows={rows.map(({ requirement, each }) => ({
      key: requirement,
      cells: [
        `${requirement} ${titleOf(requirement)}`,
        ...each.map(({ outcomes, verdict }, index) =>
          outcomes.length === 0 ? (
            "Does not apply"
          ) : (
            <div key={index}>
              <OutcomeTags outcomes={outcomes} />
              <span className="app-line">
                {verdict ? `Verdict: ${VERDICT_WORDS[verdict].label}` : "Not judged"}
              </span>
            </div>
          ),
        ),
      ],
    }))}
  />
);
