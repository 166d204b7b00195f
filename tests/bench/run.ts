import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { Failure, runCommand } from "@/lib/commands/failure";
import { benchMigration } from "./migration/bench-migration";
import { benchImports } from "./imports/bench-imports";
import { benchOnEmbedded, benchOnPostgresql } from "./portal/bench-portal";
import { withPostgresql } from "./postgresql";
import { benchReport } from "./report/bench-report";
import { benchScoring } from "./scoring/bench-scoring";
import { benchSizing } from "./sizing/bench-sizing";
import { benchSubmission } from "./submission/bench-submission";

/** `npm run bench`: how fast the built portal is, beside the least that the same work can cost on this machine. */
void runCommand(async () => {
  if (!existsSync(".next/BUILD_ID")) throw new Failure("There is no build yet. Run npm run build first.");
  const [cpu] = cpus();
  console.log(`Node ${process.version}, ${cpus().length} × ${cpu?.model.trim()}.`);
  console.log("The machine's other work changes every figure: compare the ratios, not the absolute values.");
  await benchScoring();
  benchMigration();
  await benchImports();
  benchSizing();
  await benchSubmission();
  await benchReport();
  await benchOnEmbedded();
  if (!(await withPostgresql(benchOnPostgresql)))
    console.log("\nPostgreSQL is not installed here: set BENCH_DATABASE_URL to measure on a server.");
});
