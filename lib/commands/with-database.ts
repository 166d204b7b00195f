import { readFileSync } from "node:fs";
import { startEmbeddedDatabase } from "./start-embedded-database";

/** Gives the address of the database: DATABASE_URL, the embedded one that is running, or one started for as long as this takes. */
export async function withDatabase(use: (url: string) => Promise<void>): Promise<void> {
  const folder = `${process.env.DATA_FOLDER ?? ".data"}/database`;
  const url = process.env.DATABASE_URL ?? runningDatabase(folder);
  if (url) return use(url);

  const database = await startEmbeddedDatabase(folder);
  try {
    await use(database.url);
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
