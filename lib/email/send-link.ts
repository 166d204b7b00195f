import "server-only";
import { hasAccount } from "@/lib/data/people/people";
import { countEmail } from "@/lib/data/sign-in/attempts";
import { issueLink, type LinkPurpose } from "@/lib/data/sign-in/email-links";
import { currentAddress } from "@/lib/client-address";
import { sendEmail } from "./send-email";
import { env } from "@/lib/env";
import { rememberMessage } from "./sent-message";

/**
 * Emails a link with which to go on. Whoever reads the address learns whether it has an account; whoever typed it
 * does not, because both cases do the same work and show the same page.
 * @throws Refused when too many links were asked for.
 */
export async function sendLink(asked: LinkPurpose, email: string): Promise<void> {
  await countEmail(email, await currentAddress());
  const possible: LinkPurpose = (await hasAccount(email)) ? "reset-password" : "register";
  const token = await issueLink(possible, email);
  const link = new URL(`/${possible}/${token}`, env.APP_URL).href;
  const { subject, text } = MESSAGES[`${asked} when ${possible}`];
  const writtenTo = await sendEmail({ to: email, subject, text: `${text}\n\n${link}\n\n${ENDING}` });
  await rememberMessage(email, { subject, link, writtenTo });
}

const MESSAGES: Record<`${LinkPurpose} when ${LinkPurpose}`, { subject: string; text: string }> = {
  "register when register": {
    subject: "Finish registering",
    text: "Open this link to choose a password and finish registering. It works once, within 24 hours.",
  },
  "register when reset-password": {
    subject: "You already have an account",
    text: "You asked to register, but this address already has an account. Sign in with your password. If you have forgotten it, choose a new one with this link. It works once, within 1 hour.",
  },
  "reset-password when reset-password": {
    subject: "Choose a new password",
    text: "Open this link to choose a new password. It works once, within 1 hour.",
  },
  "reset-password when register": {
    subject: "You do not have an account yet",
    text: "You asked for a new password, but this address has no account. If you want one, register with this link. It works once, within 24 hours.",
  },
};

const ENDING = "If you did not ask for this, do nothing. Nobody can get in without this message.";
