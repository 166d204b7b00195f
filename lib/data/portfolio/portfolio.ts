import "server-only";
import { recordDownload } from "@/lib/data/audit/audit";
import { query } from "@/lib/data/db";
import type { ListedSummary } from "@/lib/domain/portfolio/listed-summary";
import type { Person } from "@/lib/domain/people/person";
import type { PortfolioFigures } from "@/lib/domain/portfolio/figures";
import type {
  PortfolioChoices,
  PortfolioFilter,
  PortfolioList,
} from "@/lib/domain/portfolio/portfolio-filter";
import { type StandingKey, STANDINGS } from "@/lib/domain/portfolio/standings";
import { type Cohort, cohortOf } from "./cohort";
import { dashboardOf, HEAT_SIZE } from "./dashboard-statement";
import { demandPortfolio, type Portfolio } from "./portfolio-access";
import { listOf } from "./portfolio-list";
import { PORTAL_PORTFOLIO } from "./portfolio-members";

/** Where a portfolio stood at the end of a month, told by its first day. */
export interface PortfolioMonth {
  month: string;
  members: number;
  standings: Record<StandingKey, number>;
  /** The mean of the mandatory indices, rounded down; null where nobody had one. */
  mandatoryIndex: number | null;
}

/** A requirement, and how many fall short of it or are not known. */
export interface PortfolioRequirement {
  id: string;
  short: number;
  unknown: number;
}

export interface Dashboard {
  portfolio: Portfolio;
  figures: PortfolioFigures;
  /** Oldest first. */
  months: PortfolioMonth[];
  /** Those of which most fall short first. */
  requirements: PortfolioRequirement[];
  /** What there is to filter by. */
  choices: PortfolioChoices;
  /** The names that the supplier of the filter stands for; null without one. */
  suppliers: readonly string[] | null;
  /** A page of the list. */
  rows: ListedSummary[];
  hasNext: boolean;
  /** The same and more of it for a heat map, which takes less room, and whether there is still more. */
  heat: ListedSummary[];
  heatHasNext: boolean;
}

/** How many rows a list shows at once. */
const PAGE_SIZE = 15;

/** Everything on the page of a portfolio, in one statement once it is known who asks. */
export async function readPortfolio(
  person: Person,
  reference: string,
  filter: PortfolioFilter,
  list: PortfolioList,
): Promise<Dashboard> {
  const portfolio = await demandPortfolio(person, reference);
  const cohort = await cohortOf(portfolio.id, filter);
  const [read] = await query<ReadDashboard>(dashboardOf(portfolio.id, cohort, list));
  const { figures, months, requirements, choices, suppliers, rows } = read!;
  return {
    portfolio,
    figures: toFigures(figures),
    months: (months ?? []).map(({ month, index_sum, indexed, ...counts }) => ({
      month,
      members: counts.organisations,
      standings: toStandings(counts),
      mandatoryIndex: indexed ? Math.floor(index_sum / indexed) : null,
    })),
    requirements: requirements ?? [],
    choices: { ...choices, suppliers },
    suppliers: cohort.suppliers ?? null,
    rows: (rows ?? []).slice(0, PAGE_SIZE),
    hasNext: (rows ?? []).length > PAGE_SIZE,
    heat: (rows ?? []).slice(0, HEAT_SIZE),
    heatHasNext: (rows ?? []).length > HEAT_SIZE,
  };
}

type Counts = Record<StandingKey | "organisations", number>;

interface ReadDashboard {
  figures: Counts & Record<string, number>;
  months: (Counts & { month: string; index_sum: number; indexed: number })[] | null;
  requirements: PortfolioRequirement[] | null;
  choices: Omit<PortfolioChoices, "suppliers">;
  suppliers: string[];
  rows: ListedSummary[] | null;
}

const toStandings = (counts: Counts) =>
  Object.fromEntries(STANDINGS.map((standing) => [standing, counts[standing]])) as Record<
    StandingKey,
    number
  >;

const toFigures = (row: ReadDashboard["figures"]): PortfolioFigures => ({
  members: row.organisations,
  products: row["products"]!,
  standings: toStandings(row),
  better: row["better"]!,
  worse: row["worse"]!,
  lateActions: row["late_actions"]!,
  lateAt: row["late_at"]!,
  unfundedMusts: row["unfunded_musts"]!,
  unfundedAt: row["unfunded_at"]!,
  expiredEvidence: row["expired_evidence"]!,
  expiredAt: row["expired_at"]!,
  hscnConnections: row["hscn_connections"]!,
  hscnPounds: row["hscn_pounds"]!,
  hscnUnpriced: row["hscn_unpriced"]!,
  hscnAt: row["hscn_at"]!,
  services: {
    moved: row["services_moved"]!,
    first: row["services_first"]!,
    second: row["services_second"]!,
    later: row["services_later"]!,
    blocked: row["services_blocked"]!,
  },
});

const DOWNLOADED_AT_ONCE = 1_000;

/** Every organisation that a list shows, some at a time, for somebody who takes it away. The record says so. */
export async function downloadPortfolio(
  person: Person,
  reference: string,
  filter: PortfolioFilter,
  list: PortfolioList,
) {
  const portfolio = await demandPortfolio(person, reference);
  const organisation = portfolio.id === PORTAL_PORTFOLIO ? null : portfolio.id;
  await recordDownload(person, organisation, { what: "portfolio:download", subject: portfolio.id });
  return { portfolio, rows: readAll(portfolio.id, await cohortOf(portfolio.id, filter), list) };
}

async function* readAll(id: string, cohort: Cohort, list: PortfolioList): AsyncGenerator<ListedSummary[]> {
  for (let after: string | undefined; ;) {
    const rows = await query<ListedSummary>(listOf(id, cohort, { ...list, after }, DOWNLOADED_AT_ONCE));
    const more = rows.length > DOWNLOADED_AT_ONCE;
    if (more) rows.pop();
    yield rows;
    if (!more) return;
    after = rows.at(-1)!.id;
  }
}
