import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { PortfolioFilter } from "@/lib/domain/portfolio/portfolio-filter";
import { portfolioHref } from "./portfolio-href";

interface SlowestRequirementsProps {
  path: string;
  filter: PortfolioFilter;
  /** Those that fall short at most organisations first. */
  requirements: readonly { id: string; title: string; short: number; unknown: number }[];
}

/** The requirements with which most organisations struggle. */
export function SlowestRequirements({ path, filter, requirements }: SlowestRequirementsProps) {
  const count = (id: string, title: string, at: "short" | "unknown", count: number) =>
    count === 0 ? (
      "0"
    ) : (
      <TextLink
        key={at}
        href={portfolioHref(path, { ...filter, requirement: id, at })}
        about={`where ${id} ${title} ${at === "short" ? "falls short" : "is not known"}`}
      >
        {count.toLocaleString("en-GB")}
      </TextLink>
    );
  return (
    <Table
      caption="Requirements that fall short at most organisations"
      captionSize="s"
      head={[
        "Requirement",
        { text: "Organisations where it falls short", numeric: true },
        { text: "Organisations where it is not known", numeric: true },
      ]}
      rows={requirements.map(({ id, title, short, unknown }) => ({
        key: id,
        cells: [
          <TextLink key="title" href={`/requirements/${id}`}>
            {id} {title}
          </TextLink>,
          count(id, title, "short", short),
          count(id, title, "unknown", unknown),
        ],
      }))}
    />
  );
}
