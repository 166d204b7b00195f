import "server-only";
import { type longQuery, longTransaction, type Transaction } from "@/lib/data/db";
import { Prisma } from "@/prisma/generated/client";

/** The portfolio of the portal itself: every organisation. For its administrators. */
export const PORTAL_PORTFOLIO = "00000000-0000-0000-0000-000000000000";

/**
 * Who oversees whom on a day, also through others: a region over an integrated care board over organisations. A table
 * for the moment, because the database can then count it: guessing, it takes a hundred times as long over all of them.
 */
async function findReach(run: typeof longQuery, day: string): Promise<void> {
  // Compiling these statements takes longer than running them.
  await run(Prisma.sql`SET LOCAL jit = off`);
  await run(Prisma.sql`
    CREATE TEMPORARY TABLE reach (overseer_id uuid, overseen_id uuid, kind text, depth integer) ON COMMIT DROP`);
  await run(Prisma.sql`
    INSERT INTO reach
    WITH RECURSIVE live AS (
      SELECT overseer_id, overseen_id, kind FROM oversights
      WHERE since <= ${day}::date AND (until IS NULL OR until > ${day}::date)),
    found(overseer_id, overseen_id, kind, depth) AS (
      SELECT overseer_id, overseen_id, kind, 1 FROM live
      UNION SELECT r.overseer_id, l.overseen_id, r.kind, r.depth + 1 FROM found r JOIN live l
        ON l.overseer_id = r.overseen_id AND l.kind <> 'commissioner' AND l.overseen_id <> r.overseer_id
        WHERE r.depth < 3 AND r.kind <> 'commissioner')
    SELECT * FROM found`);
  await run(Prisma.sql`ANALYZE reach`);
}

/**
 * Puts each summary into the portfolios of those who may see it on that day, takes it out of all others, and says with
 * it which region and board oversee it. Returns the ids of the portfolios that differ from before.
 */
export const placeInPortfolios = (day: string): Promise<string[]> =>
  longTransaction(async (run) => {
    await findReach(run, day);
    return place(run);
  });

async function place(run: typeof longQuery): Promise<string[]> {
  const changed = await run<{ id: string }>(Prisma.sql`
    WITH wanted AS (
      SELECT ${PORTAL_PORTFOLIO}::uuid AS portfolio_id, id AS summary_id FROM summaries WHERE submission_id IS NULL
      UNION SELECT r.overseer_id, s.id FROM reach r
        JOIN summaries s ON s.organisation_id = r.overseen_id AND s.submission_id IS NULL
      -- Of what both oversees and is shared with, the assessment says it all.
      UNION SELECT h.commissioner_id, s.id FROM shares h
        JOIN summaries s ON s.organisation_id = h.organisation_id AND s.submission_id IS NOT NULL
          AND s.product_id IS NOT DISTINCT FROM h.product_id
        WHERE h.ended_at IS NULL AND (h.product_id IS NOT NULL OR NOT EXISTS (
          SELECT FROM reach r WHERE r.overseer_id = h.commissioner_id AND r.overseen_id = h.organisation_id))),
    gone AS (
      DELETE FROM portfolio_members m WHERE NOT EXISTS (
        SELECT FROM wanted w WHERE w.portfolio_id = m.portfolio_id AND w.summary_id = m.summary_id)
      RETURNING portfolio_id),
    come AS (
      INSERT INTO portfolio_members (portfolio_id, summary_id) SELECT portfolio_id, summary_id FROM wanted
      ON CONFLICT DO NOTHING RETURNING portfolio_id)
    SELECT portfolio_id AS id FROM gone UNION SELECT portfolio_id FROM come`);
  const renamed = await run<{ id: string }>(Prisma.sql`
    WITH over AS (
      SELECT s.id, coalesce(u.region, '') AS region, coalesce(u.icb, '') AS icb FROM summaries s
      LEFT JOIN (
        SELECT r.overseen_id, min(o.reference) FILTER (WHERE r.kind = 'region') AS region,
          min(o.reference) FILTER (WHERE r.kind = 'icb') AS icb
        FROM reach r JOIN organisations o ON o.id = r.overseer_id GROUP BY r.overseen_id) u
        ON u.overseen_id = s.organisation_id)
    UPDATE summaries s SET region = over.region, icb = over.icb FROM over
    WHERE over.id = s.id AND (s.region, s.icb) IS DISTINCT FROM (over.region, over.icb) RETURNING s.id`);
  if (renamed.length === 0) return changed.map(({ id }) => id);
  // Their figures are kept by region.
  const concerned = await run<{ id: string }>(Prisma.sql`
    SELECT DISTINCT portfolio_id AS id FROM portfolio_members
    WHERE summary_id = ANY(${renamed.map(({ id }) => id)}::uuid[])`);
  return [...new Set([...changed, ...concerned].map(({ id }) => id))];
}

/** At once, when somebody stops sharing: nobody waits for the worker with that. */
export async function endSightOfShare(
  transaction: Transaction,
  share: { organisationId: string; productId: string | null; commissionerId: string },
): Promise<void> {
  await transaction.$executeRaw`
    DELETE FROM portfolio_members m USING summaries s
    WHERE m.portfolio_id = ${share.commissionerId}::uuid AND s.id = m.summary_id AND s.submission_id IS NOT NULL
      AND s.organisation_id = ${share.organisationId}::uuid
      AND s.product_id IS NOT DISTINCT FROM ${share.productId}::uuid`;
}

/**
 * The same when oversights end, for whoever saw through them too. Who still oversees in another way sees it again from
 * the worker's next round on: until then rather too little than too much.
 * @param ids of oversights that were ended
 */
export async function endSightOfOversights(transaction: Transaction, ids: readonly string[]): Promise<void> {
  // Through others that end with it as well. See `findReach`.
  const through = Prisma.sql`(v.until IS NULL OR v.id = ANY(${[...ids]}::uuid[])) AND v.kind <> 'commissioner'`;
  await transaction.$executeRaw`
    WITH RECURSIVE ended AS (
      SELECT id, overseer_id, overseen_id, kind FROM oversights WHERE id = ANY(${[...ids]}::uuid[])),
    over(ended, id, kind, depth) AS (
      SELECT id, overseer_id, kind, 1 FROM ended
      UNION SELECT o.ended, v.overseer_id, o.kind, o.depth + 1 FROM over o
        JOIN oversights v ON v.overseen_id = o.id AND ${through}
        WHERE o.depth < 3 AND o.kind <> 'commissioner'),
    under(ended, id, kind, depth) AS (
      SELECT id, overseen_id, kind, 1 FROM ended
      UNION SELECT u.ended, v.overseen_id, u.kind, u.depth + 1 FROM under u
        JOIN oversights v ON v.overseer_id = u.id AND ${through}
        WHERE u.depth < 3 AND u.kind <> 'commissioner')
    DELETE FROM portfolio_members m USING over o JOIN under u ON u.ended = o.ended
      JOIN summaries s ON s.organisation_id = u.id AND s.submission_id IS NULL
    WHERE m.portfolio_id = o.id AND m.summary_id = s.id`;
}
