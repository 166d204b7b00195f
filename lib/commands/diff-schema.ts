import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NO_FILTERS, readMigrationList, readSchema } from "./migration-list";
import { withSchemaEngine } from "./schema-engine";
import { startEmbeddedDatabase } from "./start-embedded-database";

/** The SQL that leads from what the migrations make to what `schema.prisma` says; empty if they agree. */
export async function diffSchema(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "portal-diff-"));
  const shadow = await startEmbeddedDatabase(join(folder, "database"));
  try {
    const from = { tag: "migrations" as const, ...(await readMigrationList()) };
    const to = { tag: "schemaDatamodel" as const, ...(await readSchema()) };
    const diff = await withSchemaEngine(
      shadow.url,
      (engine) => engine.diff({ from, to, script: true, exitCode: true, filters: NO_FILTERS }),
      shadow.url,
    );
    return diff.exitCode === 0 ? "" : (diff.stdout ?? "");
  } finally {
    await shadow.stop();
    await rm(folder, { recursive: true });
  }
}
