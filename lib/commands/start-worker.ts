import { fork } from "node:child_process";
import { once } from "node:events";
import { log } from "@/lib/log";

/** The first visitor comes first: loading the worker takes a second of a processor. */
const AFTER_MS = 5_000;
const AGAIN_AFTER_MS = 60_000;

/**
 * Runs the worker beside the portal, in a process of its own, so that no page waits for its work. One that ends by
 * itself is started again. Returns what stops it.
 */
export function startWorker(url: string): () => Promise<void> {
  let stop = async () => {};
  let stopped = false;

  const startAfter = (delay: number) => {
    const timer = setTimeout(run, delay);
    stop = async () => clearTimeout(timer);
  };
  const run = () => {
    const child = fork("lib/commands/worker.ts", {
      execArgv: ["--conditions=react-server", "--import", "tsx"],
      env: { ...process.env, DATABASE_URL: url },
    });
    // Also one that cannot be started, as when memory is short, must not end the portal.
    const ended = once(child, "exit").then(
      ([code]) => code as unknown,
      (problem: unknown) => problem,
    );
    stop = async () => {
      if (child.connected) child.disconnect();
      await ended;
    };
    void ended.then((why) => {
      if (stopped) return;
      log.error("the worker has ended and will be started again", why);
      startAfter(AGAIN_AFTER_MS);
    });
  };

  startAfter(AFTER_MS);
  return () => {
    stopped = true;
    return stop();
  };
}
