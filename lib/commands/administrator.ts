import { parseArgs } from "node:util";
import { Refused } from "@/lib/domain/errors";
import { Failure, runCommand } from "./failure";
import { withDatabase } from "./with-database";

const USAGE = "Say who: npm run administrator -- --email name@example.com (and --no-longer to take it back)";

/** `npm run administrator`: lets somebody who has registered run the portal, which gives no role in any organisation. */
void runCommand(async () => {
  const { email, administrator } = readArguments();
  await withDatabase(async (url) => {
    process.env.DATABASE_URL = url;
    const { setAdministrator } = await import("@/lib/data/people/directory");
    await setAdministrator(email, administrator).catch((problem: unknown) => {
      throw problem instanceof Refused ? new Failure(problem.message) : problem;
    });
    console.log(`${email} is ${administrator ? "now" : "no longer"} an administrator of the portal.`);
  });
});

function readArguments() {
  const options = { email: { type: "string" }, "no-longer": { type: "boolean" } } as const;
  const { values } = parseArgs({ options, strict: false });
  const { email } = values;
  if (typeof email !== "string") throw new Failure(USAGE);
  return { email, administrator: values["no-longer"] !== true };
}
