import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { env } from "./env";

// The browser keeps the cookie a day longer than the longest session, and also when the person signs out:
// it opens nothing any more, but still tells whose unfinished forms to keep.
const COOKIE_SECONDS = (12 + 24) * 60 * 60;

const isSecure = () => env.APP_URL.startsWith("https:");
const nameOf = () => (isSecure() ? "__Host-session" : "session");

/** Puts the secret of a session into the sealed cookie. It holds nothing else: no role, no organisation. */
export async function setSessionCookie(session: string): Promise<void> {
  const sealed = await encode({ token: { session }, secret: env.SESSION_SECRET, maxAge: COOKIE_SECONDS });
  (await cookies()).set(nameOf(), sealed, {
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    path: "/",
    maxAge: COOKIE_SECONDS,
  });
}

/** The secret of the session in the cookie, or null when there is none or it was tampered with. */
export async function sessionFromCookie(): Promise<string | null> {
  const sealed = (await cookies()).get(nameOf())?.value;
  if (!sealed) return null;
  try {
    const token = await decode({ token: sealed, secret: env.SESSION_SECRET });
    return typeof token?.session === "string" ? token.session : null;
  } catch {
    return null;
  }
}
