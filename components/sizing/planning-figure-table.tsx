import { Table } from "@/components/nhs/table";
import type { PlanningFigure } from "@/lib/domain/sizing/planning-figures";

/** What one person is assumed to need, by kind of traffic, with the source of each figure. */
export function PlanningFigureTable({ figures }: { figures: readonly PlanningFigure[] }) {
  return (
    <Table
      caption="Planning figures for each person (assumptions)"
      captionSize="s"
      head={[
        "Kind of traffic",
        { text: "Download", numeric: true },
        { text: "Upload", numeric: true },
        "Where it comes from",
      ]}
      rows={figures.map(({ traffic, label, downMbps, upMbps, source }) => ({
        key: traffic,
        cells: [label, `${downMbps} Mbps`, `${upMbps} Mbps`, source],
      }))}
    />
  );
}
