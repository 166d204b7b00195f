import "server-only";
import { z } from "zod";
import { listOrganisations } from "@/lib/data/people/organisations";
import { readHalfSignedIn, stampOf } from "@/lib/data/sign-in/half-signed-in";
import { demandSecondFactor, hasSecondFactor } from "@/lib/data/sign-in/second-factor";
import { startSession } from "@/lib/data/sign-in/sessions";
import type { Person } from "@/lib/domain/people/person";
import { sessionFromCookie, setSessionCookie } from "./auth";
import { sealedCookie } from "./sealed-cookie";

/** Who gave the right password at this browser and not yet a code. */
const half = sealedCookie({
  name: "half-signed-in",
  minutes: 10,
  path: "/sign-in",
  schema: z.object({ personId: z.uuid(), stamp: z.string() }),
});

/**
 * Signs a person in at this browser, in place of whoever was before. Whoever has a second factor is not signed in
 * before they have given a code of it.
 * @returns the path to go to: where they wanted to go, if anywhere
 */
export async function beginSession(person: Person, next?: string): Promise<string> {
  if (!(await hasSecondFactor(person))) return begin(person, next);
  await half.keep({ personId: person.id, stamp: await stampOf(person) });
  return next ? `/sign-in/code?next=${encodeURIComponent(next)}` : "/sign-in/code";
}

/** Whose code this browser is asked for, or null when nobody gave a password here lately. */
export const halfSignedIn = async (): Promise<Person | null> => {
  const kept = await half.read();
  return kept && readHalfSignedIn(kept.personId, kept.stamp);
};

/**
 * Signs in whoever gave the right password here and now gives a code.
 * @returns the path to go to, or null when the password must be given again
 * @throws Refused when the code is not right
 */
export async function endHalfSignedIn(code: string, next?: string): Promise<string | null> {
  const person = await halfSignedIn();
  if (!person) return null;
  await demandSecondFactor(person, code);
  await half.drop();
  return begin(person, next);
}

async function begin(person: Person, next?: string): Promise<string> {
  await setSessionCookie(await startSession(person, await sessionFromCookie()));
  return next ?? home(person);
}

/** Somebody with one organisation goes straight to it. */
async function home(person: Person): Promise<string> {
  const [first, ...others] = await listOrganisations(person);
  return first && others.length === 0 ? `/organisations/${first.reference}` : "/organisations";
}
