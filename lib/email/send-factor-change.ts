import "server-only";
import type { Person } from "@/lib/domain/people/person";
import { sendEmail } from "./send-email";
import { log } from "@/lib/log";

const WORDS = {
  on: "From now on you need your password and a code from your app to sign in.",
  off: "From now on your password alone signs you in.",
};

/** Tells a person that their second factor was turned on or off. Always by email: somebody else may hold the account. */
export async function sendFactorChange({ email, name }: Person, now: keyof typeof WORDS): Promise<void> {
  const text = [
    `${name}, the second factor of your account on the Internet First self-assessment portal is now ${now}.`,
    WORDS[now],
    "If it was not you, reset your password at once and tell whoever runs the portal.",
  ].join("\n\n");
  await sendEmail({ to: email, subject: `Your second factor is ${now}`, text }).catch((problem: unknown) =>
    log.error("change of a second factor not emailed", problem),
  );
}
