import { parentPort } from "node:worker_threads";
import { makeReportFile } from "./make-report-file";
import type { RenderTask } from "./render";

/** Makes files beside the portal, one after the other, so that no page waits for them. */
parentPort?.on("message", async ({ id, report, name }: RenderTask) => {
  try {
    parentPort?.postMessage({ id, file: await makeReportFile(report, name) });
  } catch (problem) {
    parentPort?.postMessage({ id, problem: problem instanceof Error ? problem.message : String(problem) });
  }
});
