import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@/lib/commands/free-port";

const INSTALLED = "/usr/lib/postgresql";

/** A PostgreSQL server: the one that was named, one started for the moment, or none where none is installed. */
export async function withPostgresql(measure: (server: string) => Promise<void>): Promise<boolean> {
  const named = process.env.BENCH_DATABASE_URL ?? process.env.TEST_DATABASE_URL;
  if (named) {
    await measure(named);
    return true;
  }
  const version = existsSync(INSTALLED) ? readdirSync(INSTALLED).sort().at(-1) : undefined;
  if (!version) return false;

  const bin = join(INSTALLED, version, "bin");
  const folder = mkdtempSync(join(tmpdir(), "portal-bench-server-"));
  const data = join(folder, "data");
  const port = await freePort();
  // PostgreSQL refuses to run as root.
  const asRoot = process.getuid?.() === 0;
  if (asRoot) execFileSync("chown", ["postgres", folder]);
  else chmodSync(folder, 0o700);
  const run = (command: string) =>
    asRoot
      ? execFileSync("su", ["postgres", "-s", "/bin/sh", "-c", command])
      : execFileSync("/bin/sh", ["-c", command]);

  run(`${bin}/initdb -D ${data} -U postgres -A trust -E UTF8`);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  run(`${bin}/pg_ctl -D ${data} -l ${folder}/log -w -o "${options}" start`);
  try {
    await measure(`postgresql://postgres@127.0.0.1:${port}/postgres`);
  } finally {
    run(`${bin}/pg_ctl -D ${data} -m fast stop`);
    rmSync(folder, { recursive: true });
  }
  return true;
}
