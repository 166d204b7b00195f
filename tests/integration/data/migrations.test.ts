import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { db } from "@/lib/data/db";

const run = promisify(execFile);
const FOLDER = "prisma/migrations";

const names = async () =>
  (await readdir(FOLDER, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

test("what was applied is recorded as Prisma's own command records it, so that either can go on", async () => {
  const recorded = await db.$queryRaw<{ migration_name: string; checksum: string; finished: boolean }[]>`
    SELECT migration_name, checksum, finished_at IS NOT NULL AND rolled_back_at IS NULL AS finished
    FROM _prisma_migrations ORDER BY migration_name`;
  const expected = await Promise.all(
    (await names()).map(async (name) => ({
      migration_name: name,
      checksum: createHash("sha256")
        .update(await readFile(`${FOLDER}/${name}/migration.sql`))
        .digest("hex"),
      finished: true,
    })),
  );
  expect(recorded).toEqual(expected);
});

test("two instances that start at once and migrate both find the database up to date", async () => {
  const migrate = () => run(process.execPath, ["--import", "tsx", "lib/commands/migrate.ts"]);
  const printed = await Promise.all([migrate(), migrate()]);
  expect(printed.map(({ stdout }) => stdout)).toEqual(Array(2).fill("The database is up to date.\n"));
});
