import "server-only";
import { pool } from "@/lib/data/db";
import { dayInEngland } from "@/lib/domain/dates";
import { log } from "@/lib/log";
import { placeInPortfolios } from "./portfolio-members";
import { storeSummaries } from "./store-summaries";
import { refreshSubmitted } from "./submitted-summaries";
import { type SummaryRow, summaryRow } from "./summary-row";
import { listStale, readSources, type SummarySource } from "./summary-sources";
import { countPortfolios } from "./tallies";

const BATCH = 200;

/** A number of our own: one worker at a time makes summaries. */
const REFRESHING = 20_261_122;

/**
 * Makes the summary of every organisation anew of which something changed, and the figures of the portfolios that they
 * are in, or of all. For the worker, which acts for nobody. What cannot be summarised does not hold up the others.
 */
export async function refreshSummaries(now: Date, count: "changed" | "all" = "changed"): Promise<void> {
  const day = dayInEngland(now);
  await alone(async () => {
    const changed = await refreshOrganisations(day);
    changed.push(...(await refreshSubmitted(day)));
    const moved = await placeInPortfolios(day);
    await countPortfolios(day, { changed, moved: count === "all" ? "all" : moved });
  });
}

/** The same after a save, which stands even if this fails: the worker tries again within a minute. */
export const refreshAfterSave = (): Promise<void> =>
  refreshSummaries(new Date()).catch((problem: unknown) =>
    log.error("portfolios cannot be refreshed after a save", problem),
  );

async function refreshOrganisations(day: string): Promise<string[]> {
  const changed: string[] = [];
  for (let stale = await listStale(day, BATCH); stale.length;) {
    const sources = await readSources(
      stale.map(({ id }) => id),
      day,
    );
    const rows = sources.flatMap((source) => summaryOf(source, day));
    await storeSummaries(rows, day);
    changed.push(...rows.map(({ id }) => id));
    stale = await listStale(day, BATCH, stale.at(-1)!.id);
  }
  return changed;
}

function summaryOf(source: SummarySource, day: string): SummaryRow[] {
  try {
    return [summaryRow(source, day)];
  } catch (problem) {
    log.error(`organisation ${source.organisationId} cannot be summarised`, problem);
    return [];
  }
}

async function alone(work: () => Promise<void>): Promise<void> {
  const connection = await pool.connect();
  try {
    await connection.query("SELECT pg_advisory_lock($1)", [REFRESHING]);
    await work();
  } finally {
    // Ends the connection, and with it the lock if it is held.
    connection.release(true);
  }
}
