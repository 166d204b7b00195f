import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { LISTED_AS, type ListedSummary } from "@/lib/domain/portfolio/listed-summary";
import type { MemberWords } from "@/lib/domain/portfolio/member-words";
import type { Movement } from "@/lib/domain/portfolio/movement";
import { PORTFOLIO_SORTS, type PortfolioSort } from "@/lib/domain/portfolio/portfolio-filter";
import { pounds } from "@/lib/domain/pounds";
import { StandingTag } from "./standing-tag";

interface OrganisationTableProps {
  sort: PortfolioSort;
  hrefOf: (id: string) => string;
  words: MemberWords;
  rows: readonly Pick<
    ListedSummary,
    | "id"
    | "name"
    | "listedAs"
    | "status"
    | "movement"
    | "mandatoryIndex"
    | "lateActions"
    | "hscnConnections"
    | "hscnPounds"
  >[];
}

const MOVEMENT_WORDS: Record<Movement, string> = {
  better: "▲ Better",
  worse: "▼ Worse",
  same: "Same",
  new: "New this month",
};

/** What is in a portfolio, one row each. A phone has the status under the name, and the figure that they are sorted by. */
export function OrganisationTable({ sort, hrefOf, words, rows }: OrganisationTableProps) {
  return (
    <Table
      caption={PORTFOLIO_SORTS[sort]}
      captionSize="s"
      fits
      head={[
        words.column,
        { text: "Status", wideOnly: true },
        { text: "Since last month", wideOnly: true },
        { text: "Mandatory index", numeric: true, wideOnly: sort === "late" || sort === "hscn" },
        { text: "Late actions", numeric: true, wideOnly: sort !== "late" },
        { text: "HSCN a year", numeric: true, wideOnly: sort !== "hscn" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <span key="name">
            <TextLink href={hrefOf(row.id)}>{row.name}</TextLink>
            {row.listedAs !== "assessment" && (
              <span className="app-beside tw:block">{LISTED_AS[row.listedAs]}</span>
            )}
            <span className="app-narrow-only">
              <StandingTag standing={row.status} />
            </span>
          </span>,
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
