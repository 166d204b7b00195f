import { fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { Failure } from "./failure";

export interface EmbeddedDatabase {
  url: string;
  /** Lets it write everything down and end. */
  stop: () => Promise<void>;
  /** Settles when the process has ended, for whatever reason. */
  ended: Promise<unknown>;
}

type Message = { url?: string; failure?: string };

/** Starts the embedded PostgreSQL on a data folder; it stops by itself when this process ends in whatever way. */
export async function startEmbeddedDatabase(folder: string, port = 0): Promise<EmbeddedDatabase> {
  const program = resolve("lib/commands/embedded-database.mjs");
  const child = fork(program, [resolve(folder), String(port)], { execArgv: [] });
  const ended = once(child, "exit");
  const message = await Promise.race([
    once(child, "message").then(([sent]: Message[]) => sent),
    ended.then((): Message => ({ failure: `The embedded database in ${folder} did not start.` })),
  ]);
  if (!message?.url)
    throw new Failure(message?.failure ?? `The embedded database in ${folder} gave no address.`);
  const stop = async () => {
    if (child.connected) child.disconnect();
    await ended;
  };
  return { url: message.url, stop, ended };
}
