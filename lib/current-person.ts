import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import { readEndedSession, readSession, type SignedIn } from "@/lib/data/sign-in/sessions";
import { sessionFromCookie } from "./auth";

/** Who is signed in, looked up once per request. */
export const currentPerson = cache(async (): Promise<SignedIn | null> => {
  const session = await sessionFromCookie();
  return session ? readSession(session) : null;
});

/** The path that a request is for, once its page has asked who is signed in. */
export const openedPath = cache(() => ({ path: "" }));

/** Who is signed in; anybody else is sent to sign in and comes back to this path. */
export async function requirePerson(path: string): Promise<SignedIn> {
  openedPath().path = path;
  const person = await currentPerson();
  if (!person) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  return person;
}

/** The id of the person whose session has ended, so that what they typed can be kept for them. */
export async function staleSessionPerson(): Promise<string | null> {
  const session = await sessionFromCookie();
  return session ? readEndedSession(session) : null;
}
