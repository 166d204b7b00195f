import "server-only";
import { query } from "@/lib/data/db";
import { oneLine } from "@/lib/domain/one-line";
import type { PortfolioFilter } from "@/lib/domain/portfolio/portfolio-filter";
import { Prisma } from "@/prisma/generated/client";

/** What a portfolio is narrowed to: its filter, with the names of suppliers that it means. */
export interface Cohort extends Omit<PortfolioFilter, "supplier"> {
  suppliers?: readonly string[];
}

/** Looks up which suppliers of a portfolio have what was asked for in their names, those with most customers first. */
export async function cohortOf(id: string, { supplier, ...filter }: PortfolioFilter): Promise<Cohort> {
  if (supplier === undefined) return filter;
  const found = await query<{ supplier: string }>(Prisma.sql`
    SELECT supplier FROM supplier_tallies
    WHERE portfolio_id = ${id}::uuid AND strpos(lower(supplier), lower(${oneLine(supplier)})) > 0
    ORDER BY customers DESC, supplier`);
  return { ...filter, suppliers: found.map((row) => row.supplier) };
}

/** That something with these columns is in a cohort, suppliers aside. */
export const inCohort = ({ type, region, size }: Cohort): Prisma.Sql =>
  all([
    type !== undefined && Prisma.sql`s.type = ${type}`,
    region !== undefined && Prisma.sql`s.region = ${region}`,
    size !== undefined && Prisma.sql`s.size = ${size}`,
  ]);

/** That a summary `s` uses services of a supplier, if one is asked for. */
export const ofSuppliers = ({ suppliers }: Cohort): Prisma.Sql =>
  suppliers ? Prisma.sql`s.suppliers && ${[...suppliers]}::text[]` : Prisma.sql`TRUE`;

/** That all of these hold; `false` asks for nothing. */
export const all = (conditions: (Prisma.Sql | false)[]): Prisma.Sql => {
  const given = conditions.filter((condition) => condition !== false);
  return given.length ? Prisma.join(given, " AND ") : Prisma.sql`TRUE`;
};
