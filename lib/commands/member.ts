import { parseArgs } from "node:util";
import { Refused } from "@/lib/domain/errors";
import { ROLES } from "@/lib/domain/people/permissions";
import { Failure, runCommand } from "./failure";
import { withDatabase } from "./with-database";

const USAGE = `Say who and what: npm run member -- --organisation RXX --email name@example.com --role ${ROLES.join("|")}`;

/** `npm run member`: gives somebody who has registered a role in an organisation, where nobody on screen can. */
void runCommand(async () => {
  const { reference, email, role } = readArguments();
  await withDatabase(async (url) => {
    process.env.DATABASE_URL = url;
    const { setRole } = await import("@/lib/data/people/members");
    await setRole(reference, email, role).catch((problem: unknown) => {
      throw problem instanceof Refused ? new Failure(problem.message) : problem;
    });
    console.log(`${email} is now ${role} in ${reference}.`);
  });
});

function readArguments() {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { organisation: text, email: text, role: text }, strict: false });
  const { organisation: reference, email } = values;
  const role = ROLES.find((role) => role === values.role);
  if (typeof reference !== "string" || typeof email !== "string" || !role) throw new Failure(USAGE);
  return { reference, email, role };
}
