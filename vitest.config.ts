import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const shared = {
  resolve: { alias: { "@": here("."), "server-only": here("tests/support/empty.ts") } },
};

const integration = {
  globalSetup: "tests/support/template-database.ts",
  setupFiles: "tests/support/test-database.ts",
  // Generous: some tests make a database from nothing, on machines with other work to do.
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

const onEmbedded = {
  ...shared,
  test: {
    ...integration,
    name: "integration",
    include: ["tests/integration/**/*.test.ts"],
    // The embedded database does one transaction at a time: nothing waits for a lock there.
    exclude: ["tests/integration/**/*.postgresql.test.ts"],
  },
};

const onPostgresql = {
  ...shared,
  test: {
    ...integration,
    name: "integration-postgresql",
    include: ["tests/integration/**/*.test.ts"],
    // The commands start their own databases: once is enough.
    exclude: ["tests/integration/commands/**"],
  },
};

export default defineConfig({
  test: {
    // Every integration test has a database process of its own beside it.
    maxWorkers: 2,
    projects: [
      // Generous too, as some read files that were made to take long.
      { ...shared, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], testTimeout: 30_000 } },
      onEmbedded,
      ...(process.env.TEST_DATABASE_URL ? [onPostgresql] : []),
    ],
  },
});
