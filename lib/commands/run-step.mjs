import { spawnSync } from "node:child_process";

/** Runs a command with its output on the console; ends the process with one sentence if it fails. */
export function runStep(command, env = {}) {
  const { status, error } = spawnSync(command, {
    shell: true,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (status === 0) return;
  console.error(error ? `${command} could not be started: ${error.message}.` : `${command} failed.`);
  process.exit(1);
}
