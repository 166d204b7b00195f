import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { PortfolioFigures } from "@/lib/domain/portfolio/figures";
import { memberWords } from "@/lib/domain/portfolio/member-words";
import type { PortfolioFilter } from "@/lib/domain/portfolio/portfolio-filter";
import { STANDING_WORDS, STANDINGS } from "@/lib/domain/portfolio/standings";
import { portfolioHref } from "./portfolio-href";
import { STANDING_LOOK } from "./standing-look";
import { StandingTag } from "./standing-tag";

const WIDTH = 240;
const HEIGHT = 16;

interface StandingTableProps {
  path: string;
  filter: PortfolioFilter;
  figures: PortfolioFigures;
}

/** How many have which status, and what each means. */
export function StandingTable({ path, filter, figures }: StandingTableProps) {
  const { members, standings } = figures;
  return (
    <Table
      caption={`${memberWords(figures).title} by status`}
      captionSize="s"
      fits
      head={[
        "Status",
        { text: "How many", numeric: true },
        { text: "Share", wideOnly: true },
        { text: "What it means", wideOnly: true },
      ]}
      rows={STANDINGS.map((standing) => ({
        key: standing,
        cells: [
          <StandingTag key="tag" standing={standing} />,
          <TextLink
            key="count"
            href={portfolioHref(path, { ...filter, show: standing })}
            about={STANDING_WORDS[standing].label}
          >
            {standings[standing].toLocaleString("en-GB")}
          </TextLink>,
          <svg
            key="share"
            className="app-bar"
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={`${standings[standing]} of ${members}`}
          >
            <rect className="app-bar__rest" width={WIDTH} height={HEIGHT} />
            <rect
              className={`app-bar__${STANDING_LOOK[standing].colour}`}
              width={members ? (standings[standing] / members) * WIDTH : 0}
              height={HEIGHT}
            />
          </svg>,
          STANDING_WORDS[standing].meaning,
        ],
      }))}
    />
  );
}
