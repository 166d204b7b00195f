import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { openDatabase } from "@/lib/commands/open-database";
import { startEmbeddedDatabase } from "@/lib/commands/start-embedded-database";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "portal-database-"));
});
// A database that stops has some last files to write after it stopped answering.
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }));

async function copyTemplate() {
  const template = inject("template");
  if ("folder" in template) await cp(template.folder, folder, { recursive: true });
  return join(folder, "database");
}

async function ask<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows as T[];
}

describe("the embedded database", () => {
  test("keeps what it was given when it stops and starts again", async () => {
    const data = await copyTemplate();
    const first = await startEmbeddedDatabase(data);
    await ask(first.url, "INSERT INTO attempts (key, points) VALUES ('kept', 7)");
    await first.stop();
    const second = await startEmbeddedDatabase(data);
    expect(await ask(second.url, "SELECT points FROM attempts WHERE key = 'kept'")).toEqual([{ points: 7 }]);
    await second.stop();
  });

  test("refuses a data folder that another process uses", async () => {
    const data = await copyTemplate();
    const first = await startEmbeddedDatabase(data);
    await expect(startEmbeddedDatabase(data)).rejects.toThrow(
      /^The data folder .* is in use by another process \(\d+\)\. Stop that one first\.$/,
    );
    expect(await ask(first.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await first.stop();
  });

  test("ends with the process that started it, even if that one was killed", async () => {
    const data = await copyTemplate();
    const code = `require("node:child_process").fork("lib/commands/embedded-database.mjs", [${JSON.stringify(data)}])
      .on("message", ({ url }) => console.log(url))`;
    const parent = spawn(process.execPath, ["-e", code], { stdio: ["ignore", "pipe", "inherit"] });
    const [url] = await once(parent.stdout, "data");
    parent.kill("SIGKILL");
    await expect
      .poll(() => ask(String(url).trim(), "SELECT 1").catch(() => "ended"), { timeout: 10_000 })
      .toBe("ended");
  });
});

describe("a database server", () => {
  test("that lacks migrations is not changed without being asked", async () => {
    const empty = await startEmbeddedDatabase(join(folder, "empty"));
    const { opened } = await openDatabase({ DATABASE_URL: empty.url, DATA_FOLDER: folder });
    await expect(opened).rejects.toThrow(
      /^The database lacks .*_begin.* Run npm run migrate, then start again\.$/,
    );
    await empty.stop();
  });

  test("that cannot be reached is named, without its password", async () => {
    const DATABASE_URL = "postgresql://portal:secret@127.0.0.1:1/portal";
    const { opened } = await openDatabase({ DATABASE_URL, DATA_FOLDER: folder });
    await expect(opened).rejects.toThrow(/^The database at 127\.0\.0\.1:1 cannot be reached: .*ECONNREFUSED/);
  });
});
