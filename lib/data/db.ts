import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { log } from "@/lib/log";
import { Prisma, PrismaClient } from "@/prisma/generated/client";

function open() {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: 8,
    connectionTimeoutMillis: 5_000,
    // A stuck statement must fail the save and keep the typed text, not hang the browser.
    query_timeout: 15_000,
  });
  // An idle connection may end, as when the database restarts; the next statement opens another.
  pool.on("error", (problem) => log.error("connection to the database lost", problem));
  // Scoring thousands of services again after a fact changed takes seconds; Prisma would give up after five.
  const transactionOptions = { maxWait: 10_000, timeout: 30_000 };
  return { pool, db: new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions }) };
}

// The development server reloads modules; the connections must outlive that.
const kept = globalThis as typeof globalThis & { database?: ReturnType<typeof open> };
kept.database ??= open();

export const { pool, db } = kept.database;

/**
 * The rows of one statement of ours, outside a transaction. `$queryRaw` would give the same for three times the work
 * of this process: what every page and save asks goes this way.
 */
export async function query<Row extends pg.QueryResultRow>({ text, values }: Prisma.Sql): Promise<Row[]> {
  const { rows } = await pool.query<Row>(text, values);
  return rows;
}

/** The same for a worker, for whom nobody waits: it may take minutes. */
export async function longQuery<Row extends pg.QueryResultRow>({ text, values }: Prisma.Sql): Promise<Row[]> {
  const config = { text, values, query_timeout: 600_000 };
  const { rows } = await pool.query<Row>(config);
  return rows;
}

/** Several such statements in one transaction, all or none. */
export async function longTransaction<Result>(
  work: (run: typeof longQuery) => Promise<Result>,
): Promise<Result> {
  const connection = await pool.connect();
  let broken = true;
  try {
    await connection.query("BEGIN");
    const result = await work(async <Row extends pg.QueryResultRow>({ text, values }: Prisma.Sql) => {
      const config = { text, values, query_timeout: 600_000 };
      return (await connection.query<Row>(config)).rows;
    });
    await connection.query("COMMIT");
    broken = false;
    return result;
  } finally {
    // A connection that is ended takes its transaction back.
    connection.release(broken);
  }
}

/** The client inside a transaction. */
export type Transaction = Parameters<Parameters<typeof db.$transaction>[0]>[0];
