import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { applyMigrations } from "@/lib/commands/apply-migrations";
import { runProgram } from "@/lib/commands/run-program";
import { startEmbeddedDatabase } from "@/lib/commands/start-embedded-database";
import { section } from "../table";
import { measureSpeed } from "./measure-speed";
import { measureWeight } from "./measure-weight";
import { startPortal } from "./portal";
import { prepare } from "./prepared";

const LOAD = "tests/bench/portal/load-organisations.ts";

/** Measures the built portal on the embedded database. */
export async function benchOnEmbedded(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), "portal-bench-"));
  const folder = join(dataFolder, "database");
  const database = await startEmbeddedDatabase(folder);
  await applyMigrations(database.url);
  await runProgram(LOAD, database.url);
  await database.stop();
  await bench("embedded database", dataFolder, undefined, () => {
    const { url } = JSON.parse(readFileSync(`${folder}.lock`, "utf8")) as { url: string };
    return url;
  });
  rmSync(dataFolder, { recursive: true });
}

/** Measures the built portal on a database made for this on a PostgreSQL server. */
export async function benchOnPostgresql(server: string): Promise<void> {
  const admin = new Client({ connectionString: server });
  await admin.connect();
  const name = `portal_bench_${process.pid}`;
  await admin.query(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const dataFolder = mkdtempSync(join(tmpdir(), "portal-bench-"));
  try {
    await applyMigrations(url.href);
    await runProgram(LOAD, url.href);
    await bench("PostgreSQL", dataFolder, url.href, () => url.href);
  } finally {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
    rmSync(dataFolder, { recursive: true });
  }
}

async function bench(
  database: string,
  dataFolder: string,
  databaseUrl: string | undefined,
  addressOfDatabase: () => string,
) {
  section(`The portal on the ${database}`);
  const portal = await startPortal(dataFolder, databaseUrl);
  try {
    const prepared = await prepare(addressOfDatabase(), databaseUrl !== undefined);
    await measureSpeed(portal.address, prepared);
    console.log(`First byte after start: ${Math.round(portal.firstByte)} ms (aim 1000).`);
    console.log(`Resident memory of the portal after the load: ${Math.round(portal.memory())} MB (aim 350).`);
    await measureWeight(portal.address, prepared);
  } finally {
    await portal.stop();
  }
}
