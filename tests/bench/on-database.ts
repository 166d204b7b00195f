import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { applyMigrations } from "@/lib/commands/apply-migrations";
import { startEmbeddedDatabase } from "@/lib/commands/start-embedded-database";

const NAME = "portal_bench";

/** Runs a program of this folder in a process of its own, on the database, and gives the last line that it prints. */
export type Run = (program: string, ...given: string[]) => Promise<string>;

/** Works on an empty database: on the server that was named, otherwise an embedded one. */
export async function onDatabase(work: (run: Run) => Promise<void>): Promise<void> {
  const server = process.env.BENCH_DATABASE_URL;
  if (!server) {
    console.log("On the embedded database: set BENCH_DATABASE_URL to measure on a server.");
    const folder = await mkdtemp(join(tmpdir(), "portal-bench-"));
    const database = await startEmbeddedDatabase(join(folder, "database"));
    await applyMigrations(database.url);
    await work(runOn(database.url));
    await database.stop();
    return rm(folder, { recursive: true });
  }
  const execute = async (sql: string) => {
    const client = new Client({ connectionString: server });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await execute(`CREATE DATABASE ${NAME}`);
  const url = new URL(server);
  url.pathname = `/${NAME}`;
  await applyMigrations(url.href);
  await work(runOn(url.href));
  await execute(`DROP DATABASE ${NAME} WITH (FORCE)`);
}

const runOn =
  (url: string): Run =>
  async (program, ...given) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--import", "tsx", "--conditions=react-server", `tests/bench/${program}`, ...given],
      { env: { ...process.env, DATABASE_URL: url } },
    );
    // Before the last line, the portal may have logged.
    return stdout.trim().split("\n").at(-1)!;
  };
