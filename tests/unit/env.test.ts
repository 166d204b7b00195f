import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readEnv } from "@/lib/env";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-env-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("nothing needs to be set to try the portal", () => {
  const env = readEnv({});
  expect(env).toMatchObject({ PORT: 3000, HOST: "127.0.0.1", DATA_FOLDER: ".data", DEMO: false });
  expect(env.APP_URL).toBe("http://localhost:3000");
});

test("a variable that is set to nothing counts as not set", () => {
  const env = readEnv({ PORT: "", DATABASE_URL: "" });
  expect(env.PORT).toBe(3000);
  expect(env.DATABASE_URL).toBeUndefined();
});

describe("a wrong setting is named in one sentence", () => {
  test.each([
    [{ PORT: "http" }, "The environment variable PORT must be a whole number from 1 to 65535."],
    [{ PORT: "80.5" }, "The environment variable PORT must be a whole number from 1 to 65535."],
    [{ PORT: "70000" }, "The environment variable PORT must be a whole number from 1 to 65535."],
    [
      { DATABASE_URL: "mysql://host/name" },
      "The environment variable DATABASE_URL must be an address like postgresql://user@host/name.",
    ],
    [
      { APP_URL: "portal" },
      "The environment variable APP_URL must be an address like https://portal.example.",
    ],
    [
      { SESSION_SECRET: "short" },
      "The environment variable SESSION_SECRET must have at least 32 characters.",
    ],
    [
      { TRUSTED_PROXIES: "-1" },
      "The environment variable TRUSTED_PROXIES must be a whole number from 0 to 9.",
    ],
    [{ DEMO: "yes" }, "The environment variable DEMO must be 1 or 0."],
  ])("%j", (given, sentence) => {
    expect(() => readEnv(given)).toThrow(sentence);
  });
});

describe.each(["SESSION_SECRET", "APP_URL"] as const)("%s", (name) => {
  const DATABASE_URL = "postgresql://host/name";

  test("must be given in production with a database of several instances", () => {
    const env = readEnv({ NODE_ENV: "production", DATABASE_URL });
    expect(() => env[name]).toThrow(`${name} must be set when DATABASE_URL is`);
  });

  test("is what was given", () => {
    const given = { SESSION_SECRET: "s".repeat(32), APP_URL: "https://portal.example" };
    expect(readEnv({ NODE_ENV: "production", DATABASE_URL, ...given })[name]).toBe(given[name]);
  });
});

describe("the secret of the sessions", () => {
  test("is made once, kept in the data folder, and readable by nobody else", () => {
    const secret = readEnv({ DATA_FOLDER: folder }).SESSION_SECRET;
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(readEnv({ DATA_FOLDER: folder }).SESSION_SECRET).toBe(secret);
    const file = join(folder, "session-secret");
    expect(readFileSync(file, "utf8")).toBe(secret);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("cannot be kept where nothing can be written", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const env = readEnv({ DATA_FOLDER: join(file, "data") });
    expect(() => env.SESSION_SECRET).toThrow(`The data folder ${file}/data cannot be written to`);
  });
});
