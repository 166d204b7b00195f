import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { PortfolioFigures } from "@/lib/domain/portfolio/figures";
import type { Concern, PortfolioFilter } from "@/lib/domain/portfolio/portfolio-filter";
import { pounds } from "@/lib/domain/pounds";
import { portfolioHref } from "./portfolio-href";

interface MoveFiguresProps {
  path: string;
  filter: PortfolioFilter;
  figures: PortfolioFigures;
}

/** What is left of the dependence on HSCN and its cost, and how far services are on the way to the internet. */
export function MoveFigures({ path, filter, figures }: MoveFiguresProps) {
  const { services } = figures;
  const link = (show: Concern, text: string, about: string) => (
    <TextLink key={show} href={portfolioHref(path, { ...filter, show })} about={about}>
      {text}
    </TextLink>
  );
  const counted = (show: keyof typeof services, says: string) => ({
    key: show,
    cells: [says, link(show, services[show].toLocaleString("en-GB"), says)],
  });
  const hscn = (key: string, says: string, text: string, show: Concern = "hscn") => ({
    key,
    cells: [says, link(show, text, says)],
  });
  return (
    <div className="app-columns app-columns--wide">
      <Table
        caption="Dependence on HSCN"
        captionSize="s"
        fits
        head={["What is left", { text: "How much", numeric: true }]}
        rows={[
          hscn(
            "organisations",
            "Organisations with a connection to HSCN",
            figures.hscnAt.toLocaleString("en-GB"),
          ),
          hscn("connections", "Connections to HSCN", figures.hscnConnections.toLocaleString("en-GB")),
          hscn("pounds", "Their recorded cost a year", pounds(figures.hscnPounds)),
          hscn(
            "unpriced",
            "Of them without a recorded cost",
            figures.hscnUnpriced.toLocaleString("en-GB"),
            "unpriced",
          ),
        ]}
      />
      <Table
        caption="Services on the way to the internet"
        captionSize="s"
        fits
        head={["When", { text: "Services", numeric: true }]}
        rows={[
          counted("moved", "On the internet already"),
          counted("first", "Can move in the first wave"),
          counted("second", "Second wave"),
          counted("later", "Third wave or later"),
          counted("blocked", "Cannot move yet: something is in the way"),
        ]}
      />
    </div>
  );
}
