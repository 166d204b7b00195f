import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "./env";

// The next page shows to which address a message went. A sealed cookie takes it there, since addresses of pages end
// up in logs. Nobody receives the email of a demonstration: there, and only there, it takes the link as well.
const NAME = "sent-message";
const SECONDS = 10 * 60;

const messageSchema = z.object({ subject: z.string(), link: z.url(), writtenTo: z.string().optional() });
const sentSchema = z.object({ to: z.email(), message: messageSchema.optional() });

/** What was sent to whom. The message is there in demonstration mode only. */
export type Sent = z.infer<typeof sentSchema>;

/** Remembers to whom a message was sent and, in demonstration mode, the message. */
export async function rememberMessage(to: string, message: z.infer<typeof messageSchema>): Promise<void> {
  const sent: Sent = env.DEMO ? { to, message } : { to };
  const sealed = await encode({ token: sent, secret: env.SESSION_SECRET, maxAge: SECONDS });
  (await cookies()).set(NAME, sealed, {
    httpOnly: true,
    secure: env.APP_URL.startsWith("https:"),
    sameSite: "lax",
    path: "/",
    maxAge: SECONDS,
  });
}

/** The newest message that this browser asked for, or null when it asked for none lately. */
export async function readMessage(): Promise<Sent | null> {
  const sealed = (await cookies()).get(NAME)?.value;
  if (!sealed) return null;
  try {
    return sentSchema.parse(await decode({ token: sealed, secret: env.SESSION_SECRET }));
  } catch {
    return null;
  }
}
