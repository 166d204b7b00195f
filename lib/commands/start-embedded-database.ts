import { fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { Failure } from "./failure";

export type EmbeddedDatabase = { url: string; stop: () => Promise<void>; ended: Promise<unknown> };

/** Starts the embedded PostgreSQL on a data folder; it stops by itself when this process ends in whatever way. */
export async function startEmbeddedDatabase(folder: string): Promise<EmbeddedDatabase> {
  const child = fork(resolve("lib/commands/embedded-database.mjs"), [resolve(folder)], { execArgv: [] });
  const ended = once(child, "exit");
  const [message] = (await Promise.race([once(child, "message"), ended])) as [
    { url?: string; failure?: string } | number | null,
  ];
  if (typeof message !== "object" || !message?.url) {
    const failure = typeof message === "object" && message?.failure;
    throw new Failure(failure || `The embedded database in ${folder} did not start.`);
  }
  const stop = async () => {
    if (child.connected) child.disconnect();
    await ended;
  };
  return { url: message.url, stop, ended };
}
