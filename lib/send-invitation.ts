import "server-only";
import { readInvitationEmail } from "./data/invitations";
import { momentInWords } from "./domain/moment-in-words";
import type { Person } from "./domain/person";
import { ROLE_WORDS } from "./domain/role-words";
import { sendEmail } from "./email";
import { env } from "./env";
import { log } from "./log";

/** What came of an email: it went out, it could not be sent, or this server sends none. */
export type EmailFate = "sent" | "failed" | "off";

/**
 * Emails an open invitation. Never throws for the mail's sake: the invitation stands, and its link can be given by
 * hand. The limit on emails (`countEmail`) is asked before the invitation is made.
 */
export async function sendInvitation(person: Person, id: string): Promise<EmailFate> {
  const { email, role, message, expiresAt, organisation, path } = await readInvitationEmail(person, id);
  const { name, is } = ROLE_WORDS[role];
  const text = [
    `${person.name} invites you to join ${organisation.name} on the Internet First self-assessment portal.`,
    `Your role would be ${name}. ${is}`,
    ...(message === null ? [] : [`${person.name} says:\n\n${message}`]),
    `Open this link to join. It works once, until ${momentInWords(expiresAt)}.`,
    new URL(path, env.APP_URL).href,
    "If you do not know why you get this, do nothing. Keep the link to yourself: it shows that this address is yours.",
  ].join("\n\n");
  try {
    const writtenTo = await sendEmail({ to: email, subject: `Join ${organisation.name}`, text });
    return writtenTo === undefined ? "sent" : "off";
  } catch (problem) {
    log.error("invitation not emailed", problem);
    return "failed";
  }
}
