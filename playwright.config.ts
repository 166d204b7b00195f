import { rmSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./lib/commands/find-chromium";
import { baseUrl, dataFolder, port, scannerSocket } from "./tests/support/browser-server";

// Every worker reads this file too; only the first reader may clear the data of the last run.
if (!process.env.TEST_WORKER_INDEX) rmSync(dataFolder, { recursive: true, force: true });

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results/browser",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Generous: speed is measured elsewhere, and a machine with other work to do must not fail a test.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [["line"], ["json", { outputFile: "test-results/verify/browser.json" }]],
  use: {
    baseURL: baseUrl,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: findChromium(),
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: "node lib/commands/start.mjs",
    url: `${baseUrl}/sign-in`,
    // First start: the embedded database is made and the demonstration data loaded.
    timeout: 120_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    env: {
      PORT: String(port),
      DATA_FOLDER: dataFolder,
      DATABASE_URL: "",
      APP_URL: "",
      DEMO: "1",
      CLAMD_URL: `unix:${scannerSocket}`,
    },
  },
});
