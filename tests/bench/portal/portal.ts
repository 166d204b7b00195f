import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "@/lib/commands/free-port";
import { request } from "./request";

export const SESSION_SECRET = "only for the benchmark, never for people";

export interface Portal {
  address: string;
  /** From the start of the process to the first answer, in milliseconds. */
  firstByte: number;
  /** Resident memory of the portal's own process, in MB. */
  memory: () => number;
  stop: () => Promise<void>;
}

/** Starts the portal as it was built. Without a database address it runs the embedded one in this data folder. */
export async function startPortal(dataFolder: string, databaseUrl = ""): Promise<Portal> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const begin = performance.now();
  const child = spawn(process.execPath, ["lib/commands/start.mjs"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATA_FOLDER: dataFolder,
      SESSION_SECRET,
      PORT: String(port),
      APP_URL: address,
      DEMO: "",
      WORKER: "0",
    },
  });
  const ended = once(child, "exit");
  let over = false;
  void ended.then(() => (over = true));
  while (!(await answers(`${address}/sign-in`))) {
    if (over) throw new Error("The portal did not start.");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return {
    address,
    firstByte: performance.now() - begin,
    memory: () => Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)]).toString()) / 1024,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

const answers = (url: string) =>
  request(url).then(
    ({ status }) => status === 200,
    () => false,
  );
