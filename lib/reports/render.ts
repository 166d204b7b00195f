import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { PaperType } from "./make-paper-file";
import type { Paper } from "./paper/paper";
import type { ReportFileName } from "./report-files";
import type { Report } from "./model/report-schema";

/** A file of a report, or a document in one of its forms. */
export type ToRender = { report: Report; name: ReportFileName } | { paper: Paper; type: PaperType };

export interface RenderTask {
  id: number;
  toRender: ToRender;
}

interface Waiting {
  resolve: (file: Buffer) => void;
  reject: (problem: Error) => void;
}

/** A thread that nobody needs ends after this while, and gives its memory back. */
const IDLE_MS = 60_000;
const MOST_MB = 512;

const waiting = new Map<number, Waiting>();
let thread: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let last = 0;

/** A file made on a thread of its own: a PDF of 200 sites takes a second of a processor. */
export function renderFile(toRender: ToRender): Promise<Buffer> {
  clearTimeout(idle);
  thread ??= startThread();
  const id = ++last;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    thread?.postMessage({ id, toRender } satisfies RenderTask);
  });
}

function startThread(): Worker {
  const started = new Worker(join(process.cwd(), "lib", "reports", "render-thread.ts"), {
    execArgv: ["--import", "tsx"],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
  });
  started.on("message", ({ id, file, problem }: { id: number; file?: Uint8Array; problem?: string }) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (file) one?.resolve(Buffer.from(file));
    else one?.reject(new Error(problem));
    if (waiting.size === 0) idle = setTimeout(() => void stop(started), IDLE_MS).unref();
  });
  const ended = (problem: Error) => {
    if (thread !== started) return;
    thread = undefined;
    for (const one of waiting.values()) one.reject(problem);
    waiting.clear();
  };
  started.on("error", ended);
  started.on("exit", () => ended(new Error("The thread that makes files has ended.")));
  // A portal that is stopped does not wait for it.
  started.unref();
  return started;
}

function stop(started: Worker): Promise<number> {
  if (thread === started) thread = undefined;
  return started.terminate();
}
