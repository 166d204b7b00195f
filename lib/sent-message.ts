import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "./env";

// Nobody receives the email of a demonstration. So there, and only there, the browser that asked for a message
// gets its link as well, in a sealed cookie that lasts as long as it takes to open the next page.
const NAME = "demonstration-message";
const SECONDS = 10 * 60;

const messageSchema = z.object({ subject: z.string(), link: z.url(), writtenTo: z.string().optional() });

export type SentMessage = z.infer<typeof messageSchema>;

/** Remembers a message in demonstration mode; otherwise does nothing. */
export async function rememberMessage(message: SentMessage): Promise<void> {
  if (!env.DEMO) return;
  const sealed = await encode({ token: message, secret: env.SESSION_SECRET, maxAge: SECONDS });
  (await cookies()).set(NAME, sealed, { httpOnly: true, sameSite: "lax", path: "/", maxAge: SECONDS });
}

/** The newest message that this browser asked for, in demonstration mode only. */
export async function readMessage(): Promise<SentMessage | null> {
  const sealed = env.DEMO && (await cookies()).get(NAME)?.value;
  if (!sealed) return null;
  try {
    return messageSchema.parse(await decode({ token: sealed, secret: env.SESSION_SECRET }));
  } catch {
    return null;
  }
}
