import "server-only";
import { sendEmail, type Email } from "./send-email";
import { log } from "@/lib/log";

/** What came of an email: it went out, it could not be sent, or this server sends none. */
export type EmailFate = "sent" | "failed" | "off";

/** Sends an email of which the link can be given by hand as well. Never throws for the mail's sake. */
export async function tryEmail(email: Email): Promise<EmailFate> {
  try {
    return (await sendEmail(email)) === undefined ? "sent" : "off";
  } catch (problem) {
    log.error("link not emailed", problem);
    return "failed";
  }
}
