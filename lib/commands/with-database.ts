import { readFileSync } from "node:fs";
import { startEmbeddedDatabase } from "./start-embedded-database";

/** Gives the database's address: DATABASE_URL, the embedded one that runs, or one started for as long as this takes. */
export async function withDatabase(work: (url: string) => Promise<void>): Promise<void> {
  // Here and not above, so that a wrong setting is reported like any other failure of the command.
  const { readEnv } = await import("@/lib/env");
  const { DATABASE_URL, DATA_FOLDER } = readEnv();
  const folder = `${DATA_FOLDER}/database`;
  const url = DATABASE_URL ?? runningDatabase(folder);
  if (url) return work(url);

  const database = await startEmbeddedDatabase(folder);
  try {
    await work(database.url);
  } finally {
    await database.stop();
  }
}

function runningDatabase(folder: string): string | undefined {
  try {
    const { pid, url } = JSON.parse(readFileSync(`${folder}.lock`, "utf8"));
    process.kill(pid, 0);
    return url;
  } catch {
    return undefined;
  }
}
