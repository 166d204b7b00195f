import { parseArgs } from "node:util";
import { Refused } from "@/lib/domain/errors";
import { Failure, runCommand } from "./failure";
import { withDatabase } from "./with-database";

const USAGE = "Say whose: npm run second-factor:off -- --email name@example.com";

/** `npm run second-factor:off`: for somebody who has lost their app and their recovery codes. Ask them in person first. */
void runCommand(async () => {
  const { values } = parseArgs({ options: { email: { type: "string" } }, strict: false });
  const { email } = values;
  if (typeof email !== "string") throw new Failure(USAGE);
  await withDatabase(async (url) => {
    process.env.DATABASE_URL = url;
    const { takeOffSecondFactor } = await import("@/lib/data/sign-in/second-factor-off");
    const { sendFactorChange } = await import("@/lib/email/send-factor-change");
    const person = await takeOffSecondFactor(email).catch((problem: unknown) => {
      throw problem instanceof Refused ? new Failure(problem.message) : problem;
    });
    await sendFactorChange(person, "off");
    console.log(`${email} now signs in with the password alone.`);
  });
});
