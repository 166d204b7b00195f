import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { MemberWords } from "@/lib/domain/portfolio/member-words";
import type { PortfolioFilter } from "@/lib/domain/portfolio/portfolio-filter";
import { portfolioHref } from "./portfolio-href";

interface SlowestRequirementsProps {
  path: string;
  filter: PortfolioFilter;
  words: MemberWords;
  /** Those of which most fall short first. */
  requirements: readonly { id: string; title: string; short: number; unknown: number }[];
}

/** The requirements of which most fall short. */
export function SlowestRequirements({ path, filter, words, requirements }: SlowestRequirementsProps) {
  const count = (id: string, title: string, at: "short" | "unknown", count: number) =>
    count === 0 ? (
      "0"
    ) : (
      <TextLink
        key={at}
        href={portfolioHref(path, { ...filter, requirement: id, at })}
        about={`${at === "short" ? "fall short of" : "are not known for"} ${id} ${title}`}
      >
        {count.toLocaleString("en-GB")}
      </TextLink>
    );
  return (
    <Table
      caption={`Requirements by how many ${words.many} fall short`}
      captionHidden
      fits
      head={["Requirement", { text: "Fall short", numeric: true }, { text: "Not known", numeric: true }]}
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
