import "server-only";
import { recordDownload } from "@/lib/data/audit/audit";
import { query } from "@/lib/data/db";
import type { Person } from "@/lib/domain/person";
import type { PortfolioFigures } from "@/lib/domain/portfolio/figures";
import type { PortfolioFilter, PortfolioList } from "@/lib/domain/portfolio/portfolio-filter";
import type { Size } from "@/lib/domain/portfolio/size";
import { type StandingKey, STANDINGS } from "@/lib/domain/portfolio/standings";
import { Prisma } from "@/prisma/generated/client";
import { demandPortfolio, type Portfolio } from "./portfolio-access";
import { FIGURES, MONTHLY } from "./portfolio-figures";
import { inCohort, inPortfolio, type ListedSummary, listOf, ofSupplier } from "./portfolio-list";
import { PORTAL_PORTFOLIO } from "./portfolio-members";

/** Where the organisations of a portfolio stood at the end of a month, told by its first day. */
export interface PortfolioMonth {
  month: string;
  organisations: number;
  standings: Record<StandingKey, number>;
  /** The mean of the mandatory indices, rounded down; null where nobody had one. */
  mandatoryIndex: number | null;
}

/** A requirement, and at how many organisations it falls short or is not known. */
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
  /** Those that fall short at most organisations first. */
  requirements: PortfolioRequirement[];
  /** What there is to filter by. */
  choices: { types: string[]; sizes: Size[]; regions: { reference: string; name: string }[] };
  rows: ListedSummary[];
  hasNext: boolean;
  /** When the newest summary of these rows was made; null without any. */
  madeAt: Date | null;
}

const PAGE_SIZE = 50;

/** How many months a trend goes back, with the one under way. */
export const TREND_MONTHS = 13;

/** Everything on the page of a portfolio, in one statement once it is known who asks. */
export async function readPortfolio(
  person: Person,
  reference: string,
  filter: PortfolioFilter,
  list: PortfolioList,
): Promise<Dashboard> {
  const portfolio = await demandPortfolio(person, reference);
  const [read] = await query<ReadDashboard>(dashboardOf(portfolio.id, filter, list));
  const { figures, months, requirements, choices, rows, madeAt } = read!;
  return {
    portfolio,
    figures: toFigures(figures),
    months: (months ?? []).map(({ month, index_sum, indexed, ...counts }) => ({
      month,
      organisations: counts.organisations,
      standings: toStandings(counts),
      mandatoryIndex: indexed ? Math.floor(index_sum / indexed) : null,
    })),
    requirements: requirements ?? [],
    choices,
    rows: (rows ?? []).slice(0, PAGE_SIZE),
    hasNext: (rows ?? []).length > PAGE_SIZE,
    madeAt,
  };
}

/** The statement behind a dashboard. Exported for the benchmark, which runs it bare. */
export function dashboardOf(id: string, filter: PortfolioFilter, list: PortfolioList): Prisma.Sql {
  const mine = Prisma.sql`s.portfolio_id = ${id}::uuid AND ${inCohort(filter)}`;
  const { tallies, monthly, requirements } = filter.supplier === undefined ? KEPT : countedFor(id, filter);
  return Prisma.sql`
    SELECT
      (SELECT row_to_json(f) FROM (SELECT ${FIGURES.sums} FROM ${tallies} s WHERE ${mine}) f) AS figures,
      (SELECT json_agg(m) FROM (SELECT s.month, ${MONTHLY.sums} FROM ${monthly} s
        WHERE ${mine} AND s.month > (CURRENT_DATE - make_interval(months => ${TREND_MONTHS}::int))::date
        GROUP BY s.month ORDER BY s.month) m) AS months,
      (SELECT json_agg(r) FROM (SELECT s.requirement_id AS id, sum(s.short)::int AS short,
          sum(s.unknown)::int AS unknown FROM ${requirements} s WHERE ${mine}
        GROUP BY s.requirement_id ORDER BY sum(s.short) DESC, sum(s.unknown) DESC, s.requirement_id) r)
        AS requirements,
      (SELECT json_build_object(
         'types', coalesce(json_agg(DISTINCT t.type), '[]'), 'sizes', coalesce(json_agg(DISTINCT t.size), '[]'),
         'regions', (SELECT coalesce(json_agg(json_build_object('reference', o.reference, 'name', o.name)
                       ORDER BY o.name), '[]') FROM organisations o
                     WHERE o.reference = ANY(array_agg(DISTINCT t.region))))
       FROM tallies t WHERE t.portfolio_id = ${id}::uuid) AS choices,
      (SELECT json_agg(l) FROM (${listOf(id, filter, list, PAGE_SIZE)}) l) AS rows,
      (SELECT max(made_at) FROM (SELECT s.made_at FROM summaries s WHERE ${inPortfolio(id)} LIMIT 100) a) AS "madeAt"`;
}

const KEPT = {
  tallies: Prisma.sql`tallies`,
  monthly: Prisma.sql`monthly_tallies`,
  requirements: Prisma.sql`requirement_tallies`,
};

/** The same figures, counted for the moment: those of one supplier's customers are not kept. */
function countedFor(id: string, filter: PortfolioFilter) {
  const cohort = Prisma.sql`${id}::uuid AS portfolio_id, s.type, s.region, s.size`;
  const where = Prisma.sql`${inPortfolio(id)} AND ${ofSupplier(filter)}`;
  return {
    tallies: Prisma.sql`(SELECT ${cohort}, ${FIGURES.counts} FROM summaries s WHERE ${where} GROUP BY 1, 2, 3, 4)`,
    monthly: Prisma.sql`(SELECT ${id}::uuid AS portfolio_id, o.type, o.region, o.size, s.month, ${MONTHLY.counts}
      FROM monthly_summaries s JOIN (SELECT s.* FROM summaries s WHERE ${where}) o ON o.id = s.summary_id
      GROUP BY 1, 2, 3, 4, 5)`,
    requirements: Prisma.sql`(SELECT ${cohort}, r.id AS requirement_id,
        count(*) FILTER (WHERE r.is_short) AS short, count(*) FILTER (WHERE NOT r.is_short) AS unknown
      FROM summaries s CROSS JOIN LATERAL (SELECT unnest(s.short) AS id, TRUE AS is_short
        UNION ALL SELECT unnest(s.unknown), FALSE) r
      WHERE ${where} GROUP BY 1, 2, 3, 4, 5)`,
  };
}

type Counts = Record<StandingKey | "organisations", number>;

interface ReadDashboard {
  figures: Counts & Record<string, number>;
  months: (Counts & { month: string; index_sum: number; indexed: number })[] | null;
  requirements: PortfolioRequirement[] | null;
  choices: Dashboard["choices"];
  rows: ListedSummary[] | null;
  madeAt: Date | null;
}

const toStandings = (counts: Counts) =>
  Object.fromEntries(STANDINGS.map((standing) => [standing, counts[standing]])) as Record<
    StandingKey,
    number
  >;

const toFigures = (row: ReadDashboard["figures"]): PortfolioFigures => ({
  organisations: row.organisations,
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
  return { portfolio, rows: readAll(portfolio.id, filter, list) };
}

async function* readAll(
  id: string,
  filter: PortfolioFilter,
  list: PortfolioList,
): AsyncGenerator<ListedSummary[]> {
  for (let after: string | undefined; ;) {
    const rows = await query<ListedSummary>(listOf(id, filter, { ...list, after }, DOWNLOADED_AT_ONCE));
    const more = rows.length > DOWNLOADED_AT_ONCE;
    if (more) rows.pop();
    yield rows;
    if (!more) return;
    after = rows.at(-1)!.id;
  }
}
