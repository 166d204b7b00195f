import { Failure, runCommand } from "./failure";
import { withDatabase } from "./with-database";

/** `npm run summaries -- rebuild`: makes what portfolios show anew, and the months before from the history of answers. */
void runCommand(async () => {
  if (process.argv[2] !== "rebuild") throw new Failure("Say what to do: npm run summaries -- rebuild");
  await withDatabase(async (url) => {
    process.env.DATABASE_URL = url;
    const { rebuildSummaries } = await import("@/lib/data/portfolio/rebuild-summaries");
    console.log(`Summaries of ${await rebuildSummaries(new Date())} organisations are made anew.`);
  });
});
