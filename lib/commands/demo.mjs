// `npm run demo`: from a fresh clone to a running demonstration, and the same again with its data intact.
import "./check-node.mjs";
import { readdirSync } from "node:fs";
import { install, modified } from "./install.mjs";
import { runStep } from "./run-step.mjs";

const SOURCES = ["app", "components", "lib", "prisma", "public", "next.config.ts", "package-lock.json"];

install();
if (newest(SOURCES) > modified(".next/BUILD_ID")) {
  console.log("Building …");
  runStep("npm run --silent build");
}
// Invented people never mix with real ones: the demonstration has a database of its own.
delete process.env.DATABASE_URL;
process.env.DATA_FOLDER ||= ".data/demonstration";
process.env.DEMO = "1";
await import("./start.mjs");

function newest(paths) {
  return Math.max(...paths.map((path) => Math.max(modified(path), ...filesIn(path).map(modified))));
}

function filesIn(path) {
  try {
    const entries = readdirSync(path, { recursive: true }).map((name) => `${path}/${name}`);
    // The build itself writes this one.
    return entries.filter((name) => !name.startsWith("prisma/generated"));
  } catch {
    return [];
  }
}
