import { Client, Pool, type PoolClient } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

// Every test file of this project has an embedded database of its own.
const connectionString = process.env.DATABASE_URL;
const CONNECTIONS = 8;
const pool = new Pool({ connectionString, max: CONNECTIONS, query_timeout: 5_000 });

beforeAll(() => pool.query("CREATE TABLE numbers (id int PRIMARY KEY, n int)"));
afterAll(() => pool.end());

const atOnce = (work: (worker: number) => Promise<void>) =>
  Promise.all(Array.from({ length: CONNECTIONS }, (_, worker) => work(worker)));

async function expectOwnRow(client: Pool | PoolClient, n: number) {
  const { rows } = await client.query("SELECT $1::int AS n, repeat('x', $2::int)", [n, n % 997]);
  expect(rows[0].n).toBe(n);
}

test("every connection gets the rows of its own statement, whatever transactions the others make", async () => {
  await atOnce(async (worker) => {
    for (let round = 0; round < 100; round++) {
      const n = worker * 1000 + round;
      if (worker % 2) {
        await expectOwnRow(pool, n);
        continue;
      }
      const client = await pool.connect();
      await client.query("BEGIN");
      await client.query("INSERT INTO numbers VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET n = $2", [
        worker,
        n,
      ]);
      await expectOwnRow(client, n);
      await client.query(round % 3 ? "COMMIT" : "ROLLBACK");
      client.release();
    }
  });
});

test("a statement that fails leaves the other connections alone", async () => {
  await atOnce(async (worker) => {
    for (let round = 0; round < 50; round++)
      if (worker % 2) await expectOwnRow(pool, worker * 1000 + round);
      else await expect(pool.query("SELECT 1 / $1::int", [0])).rejects.toThrow(/division by zero/);
  });
});

test("a connection that ends in the middle of a transaction loses it and holds up nobody", async () => {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query("BEGIN");
  await client.query("INSERT INTO numbers VALUES (-1, 0)");
  const waiting = pool.query("SELECT count(*)::int AS n FROM numbers WHERE id = -1");
  await client.end();
  expect((await waiting).rows[0].n).toBe(0);
});
