import "server-only";
import { pool } from "./db";

/** How the queue of jobs asks the database. */
export const queueDatabase = { executeSql: (text: string, values: unknown[]) => pool.query(text, values) };

/** A number of our own, for what one worker does at a time: pg-boss deadlocks when two make its tables at once. */
const SETTING_UP = 20_261_121;

/** Sets the queue up while no other worker does. */
export async function setUpAlone(work: () => Promise<void>): Promise<void> {
  const connection = await pool.connect();
  try {
    await connection.query("SELECT pg_advisory_lock($1)", [SETTING_UP]);
    await work();
    await connection.query("SELECT pg_advisory_unlock($1)", [SETTING_UP]);
  } finally {
    // Ends the connection, and with it the lock if it is still held.
    connection.release(true);
  }
}
