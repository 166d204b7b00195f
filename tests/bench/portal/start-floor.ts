import { fork } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Prepared } from "./prepared";

/** Starts the bare server beside the portal, on the same database. */
export async function startFloor({ databaseUrl, namedStatements, personId, sessionHash }: Prepared) {
  const child = fork("tests/bench/portal/floor.ts", {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PERSON: personId,
      SESSION_HASH: sessionHash,
      NAMED_STATEMENTS: namedStatements ? "1" : "",
    },
  });
  const [{ port }] = (await once(child, "message")) as [AddressInfo];
  return { address: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
}
