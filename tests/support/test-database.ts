import { afterAll, inject } from "vitest";
import { openTestDatabase } from "./database";

// Before any test file imports lib/data/db, which reads the address once.
const database = await openTestDatabase(inject("template"));
process.env.DATABASE_URL = database.url;

afterAll(async () => {
  const opened = globalThis as { database?: { pool: { end: () => Promise<void> } } };
  await opened.database?.pool.end();
  await database.remove();
});
