import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { countTests, RESULTS } from "./count-tests";
import { findChromium } from "./find-chromium";

type Step = [name: string, run: string | (() => boolean)];

const vitest = (projects: string, file: string) =>
  `vitest run --project '${projects}' --reporter=default --reporter=json --outputFile.json=${RESULTS}/${file}.json`;

/** The cheapest that can fail first. */
const STEPS: Step[] = [
  ["Prisma client", "npm run --silent generate"],
  ["Catalogue", "npm run --silent catalogue:check"],
  ["Format", "npm run --silent format:check"],
  ["Lint", "npm run --silent lint"],
  ["Types", "npm run --silent types"],
  ["Unit tests", vitest("unit", "unit")],
  ["Integration tests", vitest("integration*", "integration")],
  ["Build", "next build"],
  ["Chromium", getChromium],
  ["Browser tests", "playwright test"],
];

/** Runs the steps up to the first that fails; the last line counts all tests, for people and machines. */
export function verify(): never {
  rmSync(RESULTS, { recursive: true, force: true });
  const failure = STEPS.find((step) => !passes(step));
  if (failure) console.log(`\n${failure[0]}: failed. The steps after it did not run.`);
  const { passed, failed } = countTests();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failure || failed ? 1 : 0);
}

function passes([name, step]: Step): boolean {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const passed = typeof step === "string" ? run(step) : step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${passed ? "passed" : "failed"} in ${seconds} s`);
  return passed;
}

/** The system's Chromium, or Playwright's own, or as root on Debian one from its packages. */
function getChromium(): boolean {
  if (findChromium() || run("playwright install chromium")) return true;
  const onDebian = process.getuid?.() === 0 && run("command -v apt-get");
  if (onDebian && run("apt-get update -q && apt-get install -q -y --no-install-recommends chromium"))
    return true;
  console.error("There is no Chromium. Install one, or set CHROMIUM_PATH to where it is.");
  return false;
}

function run(command: string): boolean {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", PATH: `node_modules/.bin:${process.env.PATH}` };
  return spawnSync(command, { shell: true, stdio: "inherit", env }).status === 0;
}
