import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onDatabase, type Run } from "../on-database";
import { section, table } from "../table";
import { writeServicesFile } from "./services-file";

const SERVICES = 50_000;

interface Measured {
  checkSeconds: number;
  applySeconds: number;
  longestWaitMs: number;
  peakMb: number;
}

/** Imports 50,000 services with every cell filled in while an assessment is under way, each time in a process of its own. */
export async function benchImports(): Promise<void> {
  section(`Import of ${SERVICES.toLocaleString("en-GB")} services`);
  console.log(
    "Aims: 60 s for both steps together, 500 MB. The wait is that of another request in the process.",
  );
  const folder = await mkdtemp(join(tmpdir(), "portal-bench-"));
  const [csv, xlsx] = [join(folder, "services.csv"), join(folder, "services.xlsx")];
  await writeServicesFile(csv, SERVICES);
  await writeServicesFile(xlsx, SERVICES);
  await onDatabase(async (run) => {
    const organisation = await run("imports/make-organisation.ts");
    const rows = [
      ["CSV, every row added and scored", await measure(run, csv, organisation)],
      ["XLSX, every row already there", await measure(run, xlsx, organisation)],
    ] as const;
    table(
      ["", "dry run", "import", "longest wait", "peak"],
      rows.map(([what, { checkSeconds, applySeconds, longestWaitMs, peakMb }]) => [
        what,
        `${checkSeconds.toFixed(1)} s`,
        `${applySeconds.toFixed(1)} s`,
        `${longestWaitMs.toFixed(0)} ms`,
        `${peakMb.toFixed(0)} MB`,
      ]),
    );
  });
  await rm(folder, { recursive: true });
}

const measure = async (run: Run, file: string, organisation: string) =>
  JSON.parse(await run("imports/one-import.ts", file, ...organisation.split(" "))) as Measured;
