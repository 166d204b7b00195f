import { Failure, runCommand } from "./failure";
import { withDatabase } from "./with-database";

/** `npm run audit:check`: proves that nobody changed the record of who did what, or names the first break. */
void runCommand(() =>
  withDatabase(async (url) => {
    process.env.DATABASE_URL = url;
    const { checkAudit } = await import("@/lib/data/audit/audit-check");
    const { chains, events, breaks } = await checkAudit();
    if (breaks.length)
      throw new Failure(
        breaks
          .map(({ chain, sequence, problem }) => `The chain ${chain} is ${problem} at event ${sequence}.`)
          .join("\n"),
      );
    console.log(`The record is whole: ${events} events in ${chains} chains.`);
  }),
);
