import { reportFailure } from "./failure";
import { withDatabase } from "./with-database";

/** `npm run worker`: does what the portal does by itself, such as sending notices, until it is stopped. */
async function work(): Promise<void> {
  // Ends with the process that started it, in whatever way that ends; or by Ctrl-C, when nobody did.
  const told = new Promise<void>((resolve) => {
    process.once("disconnect", resolve);
    process.once("SIGTERM", resolve);
    process.on("SIGINT", () => process.send ?? resolve());
  });
  await withDatabase(async (url) => {
    process.env.DATABASE_URL = url;
    const { runJobs } = await import("@/lib/jobs");
    const stop = await runJobs();
    await told;
    await stop();
  });
}

void work().then(() => process.exit(0), reportFailure);
