import "server-only";
import { recordDownload } from "@/lib/data/audit/audit";
import { query } from "@/lib/data/db";
import { today } from "@/lib/data/today";
import type { ListedSummary } from "@/lib/domain/portfolio/listed-summary";
import type { Person } from "@/lib/domain/people/person";
import type { PortfolioList } from "@/lib/domain/portfolio/portfolio-filter";
import { readPortfolio, type Dashboard } from "./portfolio";
import { listOf } from "./portfolio-list";
import { PORTAL_PORTFOLIO } from "./portfolio-members";

/** What the paper for the board of a portfolio is made from. */
export interface PortfolioPaperSource extends Pick<
  Dashboard,
  "portfolio" | "figures" | "months" | "requirements"
> {
  today: string;
  /** Organisations that come first in what the board should worry about, no more than it can take in. */
  short: ListedSummary[];
  late: ListedSummary[];
  unfunded: ListedSummary[];
}

const MOST_NAMED = 6;

/**
 * The figures of a portfolio with the organisations to name in a paper for its board.
 * @param file what it is taken away as, which the record then says
 */
export async function readPortfolioPaper(
  person: Person,
  reference: string,
  file?: string,
): Promise<PortfolioPaperSource> {
  const { portfolio, figures, months, requirements } = await readPortfolio(person, reference, {}, FIRST);
  const { id } = portfolio;
  const named = (list: PortfolioList) => query<ListedSummary>(listOf(id, {}, list, MOST_NAMED - 1));
  const [short, late, unfunded] = [
    await named({ sort: "index", show: "mandatory_not_met" }),
    await named({ sort: "late", show: "late" }),
    await named({ sort: "index", show: "unfunded" }),
  ];
  if (file)
    await recordDownload(person, id === PORTAL_PORTFOLIO ? null : id, {
      what: "portfolio:download",
      subject: id,
      detail: { file },
    });
  return { portfolio, today: today(), figures, months, requirements, short, late, unfunded };
}

const FIRST: PortfolioList = { sort: "status" };
