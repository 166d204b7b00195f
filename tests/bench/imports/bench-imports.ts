import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { applyMigrations } from "@/lib/commands/apply-migrations";
import { startEmbeddedDatabase } from "@/lib/commands/start-embedded-database";
import { section, table } from "../table";
import { writeServicesFile } from "./services-file";

const SERVICES = 50_000;
const NAME = "portal_bench_imports";

interface Measured {
  checkSeconds: number;
  applySeconds: number;
  longestWaitMs: number;
  peakMb: number;
}

/** Imports 50,000 services with every cell filled in while an assessment is under way, each time in a process of its own. */
export async function benchImports(): Promise<void> {
  section(`Import of ${SERVICES.toLocaleString("en-GB")} services`);
  console.log(
    "Aims: 60 s for both steps together, 500 MB. The wait is that of another request in the process.",
  );
  const folder = await mkdtemp(join(tmpdir(), "portal-bench-"));
  const [csv, xlsx] = [join(folder, "services.csv"), join(folder, "services.xlsx")];
  await writeServicesFile(csv, SERVICES);
  await writeServicesFile(xlsx, SERVICES);
  await withDatabase(folder, async (url) => {
    const organisation = await run(url, "make-organisation.ts");
    const rows = [
      ["CSV, every row added and scored", await measure(url, csv, organisation)],
      ["XLSX, every row already there", await measure(url, xlsx, organisation)],
    ] as const;
    table(
      ["", "dry run", "import", "longest wait", "peak"],
      rows.map(([what, { checkSeconds, applySeconds, longestWaitMs, peakMb }]) => [
        what,
        `${checkSeconds.toFixed(1)} s`,
        `${applySeconds.toFixed(1)} s`,
        `${longestWaitMs.toFixed(0)} ms`,
        `${peakMb.toFixed(0)} MB`,
      ]),
    );
  });
  await rm(folder, { recursive: true });
}

const measure = async (url: string, file: string, organisation: string) =>
  JSON.parse(await run(url, "one-import.ts", file, ...organisation.split(" "))) as Measured;

async function run(url: string, program: string, ...given: string[]): Promise<string> {
  const path = `tests/bench/imports/${program}`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "--conditions=react-server", path, ...given],
    { env: { ...process.env, DATABASE_URL: url } },
  );
  // Before the last line, the portal may have logged.
  return stdout.trim().split("\n").at(-1)!;
}

/** A database on the server that was named, otherwise an embedded one. */
async function withDatabase(folder: string, work: (url: string) => Promise<void>): Promise<void> {
  const server = process.env.BENCH_DATABASE_URL;
  if (!server) {
    console.log("On the embedded database: set BENCH_DATABASE_URL to measure on a server.");
    const database = await startEmbeddedDatabase(join(folder, "database"));
    await applyMigrations(database.url);
    await work(database.url);
    return database.stop();
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
  await work(url.href);
  await execute(`DROP DATABASE ${NAME} WITH (FORCE)`);
}
