import "server-only";
import { Refused } from "@/lib/domain/errors";
import { isGuessable } from "@/lib/domain/guessable-password";
import type { Person } from "@/lib/domain/person";
import { countAttempt, forgetAttempts } from "./attempts";
import { PORTAL_CHAIN, recordEvent } from "./audit";
import { db } from "./db";
import { spendLink } from "./email-links";
import { hashPassword, passwordMatches } from "./passwords";

// The functions in this file are the doors: they take no acting person, because nobody is signed in yet.

const PERSON = { id: true, name: true, email: true } as const;

function demandUnguessable(password: string, known: string[]) {
  if (isGuessable(password, known))
    throw new Refused(
      "Choose a password that is harder to guess. Try three words that do not belong together.",
      "password",
    );
}

const LINK_USED = "This link has been used or is too old. Ask for a new one.";

/** Whether an account uses this address. Only for deciding what an email says, never what a page shows. */
export async function hasAccount(email: string): Promise<boolean> {
  return (await db.person.count({ where: { email: email.toLowerCase() } })) > 0;
}

/**
 * Checks an email address and password.
 * @throws Refused with one message for an unknown address and a wrong password, in the same time.
 */
export async function signIn(email: string, password: string): Promise<Person> {
  await countAttempt("sign-in", email);
  const account = await db.person.findUnique({
    where: { email: email.toLowerCase() },
    select: { ...PERSON, passwordHash: true },
  });
  if (!(await passwordMatches(account?.passwordHash, password)) || !account)
    throw new Refused("The email address or password is not right. Check both, or reset your password.");
  await forgetAttempts("sign-in", email);
  return { id: account.id, name: account.name, email: account.email };
}

/** Makes the account for the address that a registration link was sent to. */
export async function register(token: string, name: string, password: string): Promise<Person> {
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (transaction) => {
    const email = await spendLink(transaction, "register", token);
    if (!email) throw new Refused(LINK_USED);
    if (await transaction.person.count({ where: { email } }))
      throw new Refused("You already have an account. Sign in instead.");
    demandUnguessable(password, [name, email]);
    const person = await transaction.person.create({ data: { email, name, passwordHash }, select: PERSON });
    await recordEvent(transaction, {
      chain: PORTAL_CHAIN,
      person,
      what: "person:register",
      subject: person.id,
    });
    return person;
  });
}

/** Sets a new password through a link from an email, and ends every session of the account. */
export async function resetPassword(token: string, password: string): Promise<Person> {
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (transaction) => {
    const email = await spendLink(transaction, "reset-password", token);
    if (!email) throw new Refused(LINK_USED);
    const person = await transaction.person.update({
      where: { email },
      data: { passwordHash },
      select: PERSON,
    });
    demandUnguessable(password, [person.name, email]);
    await transaction.session.updateMany({
      where: { personId: person.id, endedAt: null },
      data: { endedAt: new Date() },
    });
    await recordEvent(transaction, {
      chain: PORTAL_CHAIN,
      person,
      what: "password:reset",
      subject: person.id,
    });
    return person;
  });
}
