import "server-only";
import { readRequestEmail } from "@/lib/data/share/ask";
import { dateInWords } from "@/lib/domain/dates";
import type { Person } from "@/lib/domain/people/person";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { env } from "@/lib/env";
import { tryEmail, type EmailFate } from "./try-email";

/**
 * Emails a request to a supplier that is not registered. It stands whether or not the email goes out. The limit on
 * emails (`countEmail`) is asked before the request is made.
 */
export async function sendRequest(person: Person, id: string): Promise<EmailFate> {
  const { email, commissioner, productName, dueOn, message, path } = await readRequestEmail(person, id);
  const about = productName === null ? "your organisation" : subjectInWords(productName);
  const text = [
    `${commissioner.name} asks for your self-assessment of ${about} against the NHS Internet First policy${dueOn ? `, by ${dateInWords(dueOn)}` : ""}.`,
    ...(message === null ? [] : [`${person.name} says:\n\n${message}`]),
    "Open this link to see what is asked, and to register your organisation if it is not here yet. You decide what you share, and with whom.",
    new URL(path, env.APP_URL).href,
    "If you do not know why you get this, do nothing. If a colleague should answer, pass this email on to them.",
  ].join("\n\n");
  return tryEmail({ to: email, subject: `${commissioner.name} asks for your assessment`, text });
}
