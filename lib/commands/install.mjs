// Plain JavaScript without dependencies: it runs before anything is installed.
import { statSync } from "node:fs";
import { runStep } from "./run-step.mjs";

/** Installs the packages if they are missing or older than the list of them. */
export function install() {
  if (modified("node_modules/.package-lock.json") >= modified("package-lock.json")) return;
  console.log("Installing packages …");
  runStep("npm ci --ignore-scripts --no-audit --no-fund --loglevel=error");
}

/** When a file was last written, in milliseconds; 0 if there is none. */
export function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
