import { spawn } from "node:child_process";
import { once } from "node:events";
import { applyMigrations } from "./apply-migrations";
import { runCommand } from "./failure";
import { withDatabase } from "./with-database";

/** `npm run dev`: the database brought up to date, and Next with live reloading. */
void runCommand(() =>
  withDatabase(async (url) => {
    await applyMigrations(url);
    const next = spawn(
      "node_modules/.bin/next",
      ["dev", "--hostname", "localhost", ...process.argv.slice(2)],
      {
        stdio: "inherit",
        env: { ...process.env, DATABASE_URL: url, NEXT_TELEMETRY_DISABLED: "1" },
      },
    );
    process.on("SIGINT", () => undefined);
    process.on("SIGTERM", () => next.kill());
    await once(next, "exit");
  }),
);
