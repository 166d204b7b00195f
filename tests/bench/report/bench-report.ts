import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { section, table } from "../table";

interface Measured {
  first: number;
  again: number;
  size: number;
  memory: number;
}

const SIZES = [
  [4, 10],
  [50, 20],
  [200, 40],
] as const;

/** The PDF of everything a trust answered: made, and read back before it is offered. */
export async function benchReport(): Promise<void> {
  section("The PDF of a full report");
  console.log(
    "Aims for 200 sites: under 3 s, under 300 MB. In a process of its own; the first also loads what reads it.",
  );
  const rows: string[][] = [];
  for (const [sites, services] of SIZES) {
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...["--conditions=react-server", "--import", "tsx", "tests/bench/report/one-report.ts"],
      ...[String(sites), String(services)],
    ]);
    const { first, again, size, memory } = JSON.parse(stdout) as Measured;
    rows.push([
      `${sites} sites, ${services} services`,
      `${first.toFixed(2)} s`,
      `${again.toFixed(2)} s`,
      `${size.toFixed(2)} MB`,
      `${memory.toFixed(0)} MB`,
    ]);
  }
  table(["", "first", "again", "size", "memory"], rows);
}
