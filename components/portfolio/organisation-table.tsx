import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { Movement } from "@/lib/domain/portfolio/movement";
import type { StandingKey } from "@/lib/domain/portfolio/standings";
import { pounds } from "@/lib/domain/pounds";
import { StandingTag } from "./standing-tag";

interface OrganisationTableProps {
  caption: string;
  hrefOf: (id: string) => string;
  rows: readonly {
    id: string;
    name: string;
    status: StandingKey;
    movement: Movement;
    mandatoryIndex: number | null;
    lateActions: number;
    hscnConnections: number;
    hscnPounds: number;
  }[];
}

const MOVEMENT_WORDS: Record<Movement, string> = {
  better: "▲ Better",
  worse: "▼ Worse",
  same: "Same",
  new: "New this month",
};

/** The organisations of a portfolio, one row each. */
export function OrganisationTable({ caption, hrefOf, rows }: OrganisationTableProps) {
  return (
    <Table
      caption={caption}
      captionSize="s"
      head={[
        "Organisation",
        "Status",
        { text: "Since last month", wideOnly: true },
        { text: "Mandatory index", numeric: true },
        { text: "Late actions", numeric: true },
        { text: "HSCN a year", numeric: true },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <TextLink key="name" href={hrefOf(row.id)}>
            {row.name}
          </TextLink>,
          <StandingTag key="status" standing={row.status} />,
          MOVEMENT_WORDS[row.movement],
          row.mandatoryIndex ?? "None",
          row.lateActions,
          row.hscnConnections === 0 ? "None" : pounds(row.hscnPounds),
        ],
      }))}
    />
  );
}
