import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/prisma/generated/client";

function open() {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: 8,
    connectionTimeoutMillis: 5_000,
    // A stuck statement must fail the save and keep the typed text, not hang the browser.
    query_timeout: 15_000,
  });
  // Scoring thousands of services again after a fact changed takes seconds; Prisma would give up after five.
  const transactionOptions = { maxWait: 10_000, timeout: 30_000 };
  return { pool, db: new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions }) };
}

// The development server reloads modules; the connections must outlive that.
const kept = globalThis as typeof globalThis & { database?: ReturnType<typeof open> };
kept.database ??= open();

export const { pool, db } = kept.database;

/** The client inside a transaction. */
export type Transaction = Parameters<Parameters<typeof db.$transaction>[0]>[0];
