import { Failure } from "./failure";
import { freePort } from "./free-port";
import { pendingMigrations } from "./pending-migrations";
import { runProgram } from "./run-program";
import { startEmbeddedDatabase } from "./start-embedded-database";

export interface OpenDatabase {
  url: string;
  stop: () => Promise<void>;
}

/** Chooses the database: its address at once, and a promise of it being ready and up to date. */
export async function openDatabase(env: { DATABASE_URL?: string; DATA_FOLDER: string }) {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, opened: openServer(env.DATABASE_URL) };
  const port = await freePort();
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  return { url, opened: openEmbedded(`${env.DATA_FOLDER}/database`, port) };
}

/** Somebody else's server is not changed without being asked: its migrations are a step of their own. */
async function openServer(url: string): Promise<OpenDatabase> {
  const pending = await pendingMigrations(url);
  if (pending.length) {
    throw new Failure(`The database lacks ${pending.join(", ")}. Run npm run migrate, then start again.`);
  }
  return { url, stop: async () => undefined };
}

async function openEmbedded(folder: string, port: number): Promise<OpenDatabase> {
  const { url, stop, ended } = await startEmbeddedDatabase(folder, port);
  const pending = await pendingMigrations(url);
  // In a process of its own: the schema engine need not stay in memory, nor be loaded when there is nothing to do.
  if (pending.length) await runProgram("lib/commands/migrate.ts", url);
  let stopping = false;
  void ended.then(() => {
    if (stopping) return;
    console.error("The embedded database has ended unexpectedly. Start the portal again.");
    process.exit(1);
  });
  return {
    url,
    stop: () => {
      stopping = true;
      return stop();
    },
  };
}
