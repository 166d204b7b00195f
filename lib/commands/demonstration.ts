import { Client } from "pg";
import {
  demonstrationNote,
  demonstrationPassword,
  demonstrationSignIns,
} from "@/prisma/demonstration/sign-ins";
import { runProgram } from "./run-program";

/** Loads the demonstration data into the database at `url`, unless it is there already. */
export async function loadDemonstration(url: string): Promise<void> {
  if (await isLoaded(url)) return;
  console.log("Loading the demonstration data …");
  await runProgram("prisma/demonstration/load.ts", url);
}

/** Starting a second TypeScript process to find out would cost a second of every start. */
async function isLoaded(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(
    "SELECT 1 FROM audit_events WHERE what = 'demonstration:load' LIMIT 1",
  );
  await client.end();
  return rowCount === 1;
}

/** The demonstration people with their password, for the console. */
export function demonstrationHelp(): string {
  const width = Math.max(...demonstrationSignIns.map(({ email }) => email.length));
  const lines = demonstrationSignIns.map(({ email, who }) => `  ${email.padEnd(width)}  ${who}`);
  return [demonstrationNote, `The password of all is: ${demonstrationPassword}`, ...lines].join("\n");
}
