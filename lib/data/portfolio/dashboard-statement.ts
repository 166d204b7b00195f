import "server-only";
import type { PortfolioList } from "@/lib/domain/portfolio/portfolio-filter";
import { Prisma } from "@/prisma/generated/client";
import { type Cohort, inCohort, ofSuppliers } from "./cohort";
import { FIGURES, MONTHLY } from "./portfolio-figures";
import { inPortfolio, listOf } from "./portfolio-list";

/** How many rows a heat map shows, from where the list begins. */
export const HEAT_SIZE = 50;

/** How many names of suppliers are suggested. */
const MOST_SUPPLIERS = 100;

/** How many months a trend goes back, with the one under way. */
const TREND_MONTHS = 13;

/** The statement behind a dashboard. Exported for the benchmark, which runs it bare. */
export function dashboardOf(id: string, cohort: Cohort, list: PortfolioList): Prisma.Sql {
  const { before, tallies, monthly, requirements } = cohort.suppliers
    ? countedFor(id, cohort)
    : keptOf(id, cohort);
  return Prisma.sql`
    ${before}
    SELECT
      (SELECT row_to_json(f) FROM (SELECT ${FIGURES.sums} FROM ${tallies}) f) AS figures,
      (SELECT json_agg(m) FROM (SELECT month, ${MONTHLY.sums} FROM ${monthly} WHERE ${IN_TREND}
        GROUP BY month ORDER BY month) m) AS months,
      (SELECT json_agg(r) FROM (SELECT requirement_id AS id, sum(short)::int AS short,
          sum(unknown)::int AS unknown FROM ${requirements}
        GROUP BY requirement_id ORDER BY sum(short) DESC, sum(unknown) DESC, requirement_id) r)
        AS requirements,
      (SELECT json_build_object(
         'types', coalesce(json_agg(DISTINCT t.type), '[]'), 'sizes', coalesce(json_agg(DISTINCT t.size), '[]'),
         'regions', (SELECT coalesce(json_agg(json_build_object('reference', o.reference, 'name', o.name)
                       ORDER BY o.name), '[]') FROM organisations o
                     WHERE o.reference = ANY(array_agg(DISTINCT t.region))))
       FROM tallies t WHERE t.portfolio_id = ${id}::uuid) AS choices,
      ARRAY(SELECT supplier FROM supplier_tallies WHERE portfolio_id = ${id}::uuid
        ORDER BY customers DESC, supplier LIMIT ${MOST_SUPPLIERS}) AS suppliers,
      (SELECT json_agg(l) FROM (${listOf(id, cohort, list, HEAT_SIZE)}) l) AS rows`;
}

const IN_TREND = Prisma.sql`month > (CURRENT_DATE - make_interval(months => ${TREND_MONTHS}::int))::date`;

/** The figures of a cohort, from those that the worker keeps. */
function keptOf(id: string, cohort: Cohort) {
  const kept = (name: string) =>
    Prisma.sql`(SELECT * FROM ${Prisma.raw(name)} s WHERE s.portfolio_id = ${id}::uuid AND ${inCohort(cohort)}) k`;
  return {
    before: Prisma.empty,
    tallies: kept("tallies"),
    monthly: kept("monthly_tallies"),
    requirements: kept("requirement_tallies"),
  };
}

/** The same figures, counted for the moment: those of the customers of suppliers are not kept. They are found once. */
function countedFor(id: string, cohort: Cohort) {
  return {
    before: Prisma.sql`WITH customers AS MATERIALIZED (
      SELECT s.* FROM summaries s WHERE ${inPortfolio(id)} AND ${ofSuppliers(cohort)} AND ${inCohort(cohort)})`,
    tallies: Prisma.sql`(SELECT ${FIGURES.counts} FROM customers s) k`,
    monthly: Prisma.sql`(SELECT s.month, ${MONTHLY.counts} FROM customers c
      JOIN monthly_summaries s ON s.summary_id = c.id AND ${IN_TREND} GROUP BY s.month) k`,
    requirements: Prisma.sql`(SELECT id AS requirement_id,
        count(*) FILTER (WHERE is_short) AS short, count(*) FILTER (WHERE NOT is_short) AS unknown
      FROM (SELECT unnest(short) AS id, TRUE AS is_short FROM customers
        UNION ALL SELECT unnest(unknown), FALSE FROM customers) r GROUP BY 1) k`,
  };
}
