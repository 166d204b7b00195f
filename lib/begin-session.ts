import "server-only";
import type { Person } from "@/lib/domain/person";
import { sessionFromCookie, setSessionCookie } from "./auth";
import { startSession } from "./data/sessions";

/** Signs a person in at this browser, in place of whoever was before. */
export async function beginSession(person: Person): Promise<void> {
  await setSessionCookie(await startSession(person, await sessionFromCookie()));
}
