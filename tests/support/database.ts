import { randomBytes } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { applyMigrations } from "@/lib/commands/apply-migrations";
import { startEmbeddedDatabase } from "@/lib/commands/start-embedded-database";

/** Where a migrated, otherwise empty database lies: a data folder, or a database of a PostgreSQL server. */
export type Template = { folder: string } | { server: string; name: string };
export type TestDatabase = { url: string; remove: () => Promise<void> };

/** Migrates a data folder once for all tests on the embedded database. */
export async function makeEmbeddedTemplate(): Promise<{ template: Template; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "portal-template-"));
  const database = await startEmbeddedDatabase(join(folder, "database"));
  await applyMigrations(database.url);
  await database.stop();
  return { template: { folder }, remove: () => rm(folder, { recursive: true }) };
}

/** Migrates a database of the server at `server` once for all tests on it. */
export async function makePostgresqlTemplate(server: string) {
  const name = newName();
  await execute(server, `CREATE DATABASE ${name}`);
  await applyMigrations(addressOf(server, name));
  return { template: { server, name }, remove: () => execute(server, `DROP DATABASE ${name}`) };
}

/** A fresh copy of the template, for one test file. */
export async function openTestDatabase(template: Template): Promise<TestDatabase> {
  if ("folder" in template) {
    const folder = await mkdtemp(join(tmpdir(), "portal-test-"));
    await cp(template.folder, folder, { recursive: true });
    const database = await startEmbeddedDatabase(join(folder, "database"));
    const remove = async () => {
      await database.stop();
      await rm(folder, { recursive: true });
    };
    return { url: database.url, remove };
  }
  const name = newName();
  await execute(template.server, `CREATE DATABASE ${name} TEMPLATE ${template.name}`);
  const remove = () => execute(template.server, `DROP DATABASE ${name} WITH (FORCE)`);
  return { url: addressOf(template.server, name), remove };
}

const newName = () => `portal_test_${randomBytes(6).toString("hex")}`;

function addressOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function execute(server: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}
