import { existsSync, readdirSync, readFileSync } from "node:fs";
import { z } from "zod";

/** Where the test runners write their results. */
export const RESULTS = "test-results/verify";

const vitest = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform((result) => ({ passed: result.numPassedTests, failed: result.numFailedTests }));

const playwright = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

/** Adds up what the test runners wrote. A test that only passed when repeated has failed. */
export function countTests(folder = RESULTS): { passed: number; failed: number } {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  const total = { passed: 0, failed: 0 };
  for (const file of files) {
    const result = z.union([vitest, playwright]).parse(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));
    total.passed += result.passed;
    total.failed += result.failed;
  }
  return total;
}
