import { vi } from "vitest";
import { pool } from "@/lib/data/db";

/** Waits until so many wait for a lock in this database. */
export const untilWaiting = (count: number) =>
  vi.waitUntil(async () => (await countWaiting()) === count, { timeout: 10_000 });

/** Asked outside the transaction of who holds the lock, which would see the same for ever. */
async function countWaiting(): Promise<number> {
  const { rows } = await pool.query(
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
  );
  return rows.length;
}
