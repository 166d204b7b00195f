import { Client } from "pg";
import { applyMigrations } from "@/lib/commands/apply-migrations";
import { Failure, runCommand } from "@/lib/commands/failure";
import { withPostgresql } from "../postgresql";

/** `npm run bench:portfolio`: the dashboard of 60,000 organisations on PostgreSQL, beside the bare SQL behind it. */
void runCommand(async () => {
  if (!(await withPostgresql(measureOn)))
    throw new Failure("PostgreSQL is not installed here: set BENCH_DATABASE_URL to measure on a server.");
});

async function measureOn(server: string): Promise<void> {
  const admin = new Client({ connectionString: server });
  await admin.connect();
  const name = `portfolio_bench_${process.pid}`;
  await admin.query(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  try {
    await applyMigrations(url.href);
    process.env.DATABASE_URL = url.href;
    const { benchPortfolio } = await import("./bench-portfolio");
    await benchPortfolio();
  } finally {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  }
}
