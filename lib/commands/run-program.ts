import { spawn } from "node:child_process";
import { once } from "node:events";
import { Failure } from "./failure";

/** Runs a program of this project on the database at `url`, in a process of its own, with its output on the console. */
export async function runProgram(file: string, url: string): Promise<void> {
  // The data layer refuses to be imported outside Next's server, unless told that this is one.
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", file], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DATABASE_URL: url },
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Failure(`${file} did not finish.`);
}
