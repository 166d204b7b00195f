import "server-only";
import { db, query } from "@/lib/data/db";
import { monthOf } from "@/lib/domain/portfolio/months";
import { Prisma } from "@/prisma/generated/client";
import { FIGURES, MONTHLY } from "./portfolio-figures";

const COHORT = Prisma.sql`s.type, s.region, s.size`;

/**
 * Counts the portfolios of summaries that changed anew: their figures and this month. Of portfolios whose members
 * changed, or of all, the months before as well: an organisation brings its past along.
 */
export async function countPortfolios(
  day: string,
  { changed, moved }: { changed: readonly string[]; moved: readonly string[] | "all" },
): Promise<void> {
  const whole = moved === "all" ? await listAll() : [...new Set([...moved, ...(await listDrifted())])];
  const touched = await ids(Prisma.sql`
    SELECT DISTINCT portfolio_id AS id FROM portfolio_members WHERE summary_id = ANY(${[...changed]}::uuid[])`);
  const now = [...new Set([...whole, ...touched])];
  if (now.length === 0) return;
  const months = Prisma.sql`(portfolio_id = ANY(${whole}::uuid[])
    OR portfolio_id = ANY(${now}::uuid[]) AND month = ${monthOf(day)}::date)`;
  const mine = Prisma.sql`portfolio_id = ANY(${now}::uuid[])`;
  await db.$transaction([
    db.$executeRaw`DELETE FROM tallies WHERE ${mine}`,
    db.$executeRaw`
      INSERT INTO tallies (portfolio_id, type, region, size, ${FIGURES.names})
      SELECT portfolio_id, ${COHORT}, ${FIGURES.counts}
      FROM portfolio_members JOIN summaries s ON s.id = summary_id WHERE ${mine} GROUP BY portfolio_id, ${COHORT}`,
    db.$executeRaw`DELETE FROM supplier_tallies WHERE ${mine}`,
    db.$executeRaw`
      INSERT INTO supplier_tallies (portfolio_id, supplier, customers)
      SELECT portfolio_id, supplier, count(*)
      FROM portfolio_members JOIN summaries s ON s.id = summary_id CROSS JOIN unnest(s.suppliers) supplier
      WHERE ${mine} GROUP BY portfolio_id, supplier`,
    db.$executeRaw`DELETE FROM requirement_tallies WHERE ${mine}`,
    db.$executeRaw`
      INSERT INTO requirement_tallies (portfolio_id, requirement_id, type, region, size, short, unknown)
      SELECT portfolio_id, r.id, ${COHORT}, count(*) FILTER (WHERE r.short), count(*) FILTER (WHERE NOT r.short)
      FROM portfolio_members JOIN summaries s ON s.id = summary_id
      CROSS JOIN LATERAL (SELECT unnest(s.short) AS id, TRUE AS short
                          UNION ALL SELECT unnest(s.unknown), FALSE) r
      WHERE ${mine} GROUP BY portfolio_id, r.id, ${COHORT}`,
    db.$executeRaw`DELETE FROM monthly_tallies WHERE ${months}`,
    db.$executeRaw`
      INSERT INTO monthly_tallies (portfolio_id, month, type, region, size, ${MONTHLY.names})
      SELECT portfolio_id, month, o.type, o.region, o.size, ${MONTHLY.counts}
      FROM portfolio_members p JOIN summaries o ON o.id = p.summary_id JOIN monthly_summaries s ON s.summary_id = o.id
      WHERE ${months} GROUP BY portfolio_id, month, o.type, o.region, o.size`,
  ]);
}

const listAll = () =>
  ids(Prisma.sql`SELECT portfolio_id AS id FROM portfolio_members UNION SELECT portfolio_id FROM tallies`);

/** Those that have other members than were counted: somebody stopped sharing meanwhile. */
const listDrifted = () =>
  ids(Prisma.sql`
    SELECT portfolio_id AS id FROM (SELECT portfolio_id, count(*) AS n FROM portfolio_members GROUP BY 1) m
    FULL JOIN (SELECT portfolio_id, sum(organisations) AS n FROM tallies GROUP BY 1) t USING (portfolio_id)
    WHERE m.n IS DISTINCT FROM t.n`);

const ids = async (select: Prisma.Sql) => (await query<{ id: string }>(select)).map(({ id }) => id);
