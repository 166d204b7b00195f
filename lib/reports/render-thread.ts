import { parentPort } from "node:worker_threads";
import { makeReportFile } from "./make-report-file";
import { makePaperFile } from "./make-paper-file";
import type { RenderTask, ToRender } from "./render";

const make = (toRender: ToRender): Promise<Buffer> =>
  "paper" in toRender
    ? makePaperFile(toRender.paper, toRender.type)
    : makeReportFile(toRender.report, toRender.name);

/** Makes files beside the portal, one after the other, so that no page waits for them. */
parentPort?.on("message", async ({ id, toRender }: RenderTask) => {
  try {
    parentPort?.postMessage({ id, file: await make(toRender) });
  } catch (problem) {
    parentPort?.postMessage({ id, problem: problem instanceof Error ? problem.message : String(problem) });
  }
});
