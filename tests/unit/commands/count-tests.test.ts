import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countTests } from "@/lib/commands/count-tests";

test("tests of all runners are added up, and one that passed only when repeated counts as failed", () => {
  const folder = mkdtempSync(join(tmpdir(), "portal-results-"));
  const write = (name: string, result: object) => writeFileSync(join(folder, name), JSON.stringify(result));
  write("unit.json", { numPassedTests: 5, numFailedTests: 1, numTotalTests: 6 });
  write("browser.json", { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 } });
  expect(countTests(folder)).toEqual({ passed: 8, failed: 3 });
  rmSync(folder, { recursive: true });
});

test("nothing was run, nothing is counted", () => {
  expect(countTests("/no/such/folder")).toEqual({ passed: 0, failed: 0 });
});
