import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** What `npm start` says and how it ends, when it cannot start. */
function start(settings: Record<string, string>) {
  const DATA_FOLDER = join(tmpdir(), "portal-never-started");
  const env = { ...process.env, DATABASE_URL: "", SESSION_SECRET: "s".repeat(32), DATA_FOLDER, ...settings };
  const { status, stderr, stdout } = spawnSync(process.execPath, ["lib/commands/start.mjs"], {
    env,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

describe("the portal that cannot start says why in one sentence and ends with code 1", () => {
  test("when a setting is wrong", () => {
    expect(start({ PORT: "many" })).toEqual({
      status: 1,
      said: "The environment variable PORT must be a whole number from 1 to 65535.\n",
    });
  });

  test("when a server's database is set and the address of the portal is not", () => {
    expect(start({ DATABASE_URL: "postgresql://127.0.0.1:1/none", APP_URL: "" })).toEqual({
      status: 1,
      said: "The environment variable APP_URL must be set when DATABASE_URL is: the address at which people reach the portal.\n",
    });
  });

  test("when its port is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    expect(start({ PORT: String(port) })).toEqual({
      status: 1,
      said: `Port ${port} is in use. Stop what uses it, or set PORT to another number.\n`,
    });
    server.close();
  });

  test("when its data folder cannot be written to", () => {
    const { status, said } = start({ DATA_FOLDER: "/dev/null/data", SESSION_SECRET: "" });
    expect(status).toBe(1);
    expect(said).toMatch(/^The data folder \/dev\/null\/data cannot be written to: .*\.\n$/);
  });
}, 30_000);
