import "server-only";
import { setTimeout } from "node:timers/promises";
import { after } from "next/server";

/** Long enough for a small file: then the next page shows at once what came of it. */
const SOON_MS = 1_500;

/** Lets work go on after the answer is sent, which waits a moment for it. The work must not throw. */
export async function workOn(work: Promise<void>): Promise<void> {
  after(() => work);
  await Promise.race([work, setTimeout(SOON_MS)]);
}
