import { applyMigrations } from "./apply-migrations";
import { withDatabase } from "./with-database";
import { runCommand } from "./failure";

/** `npm run migrate`: brings the database up to date. Safe to run from several instances at once. */
void runCommand(() =>
  withDatabase(async (url) => {
    const names = await applyMigrations(url);
    console.log(names.length ? `Applied ${names.join(", ")}.` : "The database is up to date.");
  }),
);
