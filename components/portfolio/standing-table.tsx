import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { PortfolioFigures } from "@/lib/domain/portfolio/figures";
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

/** How many organisations have which status, and what each means. */
export function StandingTable({ path, filter, figures: { organisations, standings } }: StandingTableProps) {
  return (
    <Table
      caption="Organisations by status"
      captionSize="s"
      head={[
        "Status",
        { text: "Organisations", numeric: true },
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
            aria-label={`${standings[standing]} of ${organisations}`}
          >
            <rect className="app-bar__rest" width={WIDTH} height={HEIGHT} />
            <rect
              className={`app-bar__${STANDING_LOOK[standing].colour}`}
              width={organisations ? (standings[standing] / organisations) * WIDTH : 0}
              height={HEIGHT}
            />
          </svg>,
          STANDING_WORDS[standing].meaning,
        ],
      }))}
    />
  );
}
