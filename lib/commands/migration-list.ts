import { readFile, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm";

const FOLDER = "prisma/migrations";
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** The migrations of `prisma/migrations` in the form in which the schema engine wants them, oldest first. */
export async function readMigrationList(): Promise<MigrationList> {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: resolve(FOLDER),
    lockfile: {
      path: "migration_lock.toml",
      content: await readFile(join(FOLDER, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: await readFile(join(FOLDER, name, "migration.sql"), "utf8") },
        },
      })),
    ),
  };
}

/** `prisma/schema.prisma` in the form in which the schema engine wants it. */
export async function readSchema() {
  const path = resolve("prisma/schema.prisma");
  return { files: [{ path, content: await readFile(path, "utf8") }] };
}
