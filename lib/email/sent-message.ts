import "server-only";
import { z } from "zod";
import { env } from "@/lib/env";
import { sealedCookie } from "@/lib/sealed-cookie";

// The next page shows to which address a message went. A sealed cookie takes it there, since addresses of pages end
// up in logs. Nobody receives the email of a demonstration: there, and only there, it takes the link as well.
const messageSchema = z.object({ subject: z.string(), link: z.url(), writtenTo: z.string().optional() });
const sentSchema = z.object({ to: z.email(), message: messageSchema.optional() });

/** What was sent to whom. The message is there in demonstration mode only. */
export type Sent = z.infer<typeof sentSchema>;

const cookie = sealedCookie({ name: "sent-message", minutes: 10, schema: sentSchema });

/** Remembers to whom a message was sent and, in demonstration mode, the message. */
export const rememberMessage = (to: string, message: z.infer<typeof messageSchema>): Promise<void> =>
  cookie.keep(env.DEMO ? { to, message } : { to });

/** The newest message that this browser asked for, or null when it asked for none lately. */
export const readMessage = (): Promise<Sent | null> => cookie.read();
