import { expect, test, vi } from "vitest";
import { startWorker } from "@/lib/commands/start-worker";
import { pool } from "@/lib/data/db";
import { JOBS } from "@/lib/jobs";

const doneJobs = async () => {
  const { rows } = await pool.query<{ name: string }>(
    "SELECT name FROM pgboss.job WHERE state = 'completed' AND name NOT LIKE '\\_%' ORDER BY name",
  );
  return rows.map(({ name }) => name);
};

test("the worker beside the portal does every job once when it starts, and ends when it is told to", async () => {
  const stop = startWorker(process.env.DATABASE_URL!);
  const names = JOBS.map(({ name }) => name).sort();
  await vi.waitFor(async () => expect([...new Set(await doneJobs())]).toEqual(names), {
    timeout: 60_000,
    interval: 500,
  });
  await stop();
});
