import "server-only";
import { readInvitationEmail } from "@/lib/data/people/invitations";
import { momentInWords } from "@/lib/domain/moment-in-words";
import type { Person } from "@/lib/domain/people/person";
import { ROLE_WORDS } from "@/lib/domain/people/role-words";
import { env } from "@/lib/env";
import { tryEmail, type EmailFate } from "./try-email";

/**
 * Emails an open invitation. It stands whether or not the email goes out. The limit on emails (`countEmail`) is asked
 * before the invitation is made.
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
  return tryEmail({ to: email, subject: `Join ${organisation.name}`, text });
}
