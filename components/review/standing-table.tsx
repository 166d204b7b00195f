import { Table } from "@/components/nhs/table";
import { StatusTag } from "@/components/state/status-tag";
import type { ReviewedResult } from "@/lib/domain/review/reviewed-result";
import type { SubmissionContent } from "@/lib/domain/submission/content";

interface StandingTableProps {
  self: SubmissionContent["standing"];
  reviewed: ReviewedResult;
  /** How many requirements have a verdict, and how many the review looks at. */
  judged: number;
  of: number;
}

/** Where the submission stands as the supplier says and by the verdicts, with the difference. */
export function StandingTable({ self, reviewed, judged, of }: StandingTableProps) {
  return (
    <>
      <Table
        caption="How it stands"
        head={["", "As submitted", "By the verdicts", "Optimism gap"].map((text) =>
          text ? text : { text: "Measure", hidden: true },
        )}
        rows={[
          {
            key: "status",
            cells: [
              "Status",
              <StatusTag key="self" status={self.status} />,
              <StatusTag key="reviewed" status={reviewed.status} />,
              "",
            ],
          },
          row("Mandatory index", self.mandatoryIndex, reviewed.mandatoryIndex, reviewed.gap.mandatory),
          row(
            "Recommended index",
            self.recommendedIndex,
            reviewed.recommendedIndex,
            reviewed.gap.recommended,
          ),
        ]}
      />
      <p>
        {judged} of {of} requirements are judged. What is not judged stands as the supplier says. The optimism
        gap is how much higher the supplier’s index is.
      </p>
    </>
  );
}

const row = (label: string, self: number | null, reviewed: number | null, gap: number | null) => ({
  key: label,
  cells: [label, self ?? "Nothing applies", reviewed ?? "Nothing applies", gap ?? ""],
});
