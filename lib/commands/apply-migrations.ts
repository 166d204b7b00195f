import { NO_FILTERS, readMigrationList } from "./migration-list";
import { withSchemaEngine } from "./schema-engine";

/**
 * Applies the migrations that the database at `url` has not had, and returns their names.
 * The engine holds an advisory lock meanwhile: a second instance waits and then finds nothing left to do.
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const migrationsList = await readMigrationList();
  const applied = await withSchemaEngine(url, (engine) =>
    engine.applyMigrations({ migrationsList, filters: NO_FILTERS }),
  );
  return applied.appliedMigrationNames;
}
