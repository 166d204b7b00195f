import { readdir } from "node:fs/promises";
import { Client } from "pg";
import { Failure } from "./failure";

/** The names of the migrations that the database at `url` has not had: a look, without loading the schema engine. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const folder = await readdir("prisma/migrations", { withFileTypes: true });
  const names = folder.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const applied = await appliedMigrations(url);
  return names.filter((name) => !applied.has(name)).sort();
}

async function appliedMigrations(url: string): Promise<Set<string>> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    const { host, port } = client;
    throw new Failure(
      `The database at ${host}:${port} cannot be reached: ${(error as Error).message || "no answer"}.`,
    );
  }
  try {
    const { rows } = await client.query<{ name: string }>(
      "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
    return new Set(rows.map((row) => row.name));
  } catch (error) {
    const UNDEFINED_TABLE = "42P01";
    if ((error as { code?: string }).code === UNDEFINED_TABLE) return new Set();
    throw error;
  } finally {
    await client.end();
  }
}
