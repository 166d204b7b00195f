import "server-only";
import { PORTAL_CHAIN, recordEvent } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { demandUnguessable, makeAccount, PERSON } from "@/lib/data/sign-in/accounts";
import { countSignIn, forgetSignIn } from "@/lib/data/sign-in/attempts";
import { readLink, spendAllLinks, spendLink, type LinkPurpose } from "@/lib/data/sign-in/email-links";
import { hashPassword, passwordMatches } from "@/lib/data/sign-in/passwords";
import { fingerprint } from "@/lib/data/tokens";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { log } from "@/lib/log";

// The functions in this file are the doors: they take no acting person, because nobody is signed in yet.

const LINK_USED = "This link has been used or is too old. Ask for a new one.";

/** The address a link was sent to. Asked before the password is hashed, which is dear. The link stays usable. */
async function demandLink(purpose: LinkPurpose, token: string): Promise<string> {
  const email = await readLink(purpose, token);
  if (!email) throw new Refused(LINK_USED);
  return email;
}

/** Whether an account uses this address. Only for deciding what an email says, never what a page shows. */
export async function hasAccount(email: string): Promise<boolean> {
  return (await db.person.count({ where: { email: email.toLowerCase() } })) > 0;
}

/**
 * Checks an email address and password, sent from a network address.
 * @throws Refused with one message for an unknown address and a wrong password, in the same time.
 */
export async function signIn(email: string, password: string, from: string): Promise<Person> {
  await countSignIn(email, from);
  const account = await db.person.findUnique({
    where: { email: email.toLowerCase() },
    select: { ...PERSON, passwordHash: true },
  });
  if (!(await passwordMatches(account?.passwordHash, password)) || !account) {
    log.info("sign-in refused", { email: fingerprint(email.toLowerCase()) });
    if (account) recordRefused(account);
    throw new Refused("The email address or password is not right. Check both, or reset your password.");
  }
  await forgetSignIn(email, from);
  return { id: account.id, name: account.name, email: account.email };
}

/** Not waited for, so that it takes as long to refuse an account that exists as one that does not. */
function recordRefused({ id: subject }: { id: string }): void {
  recordEvent(db, { chain: PORTAL_CHAIN, person: null, what: "session:refuse", subject }).catch(
    (problem: unknown) => log.error("sign-in refused, not recorded", problem),
  );
}

/** Makes the account for the address that a registration link was sent to. */
export async function register(token: string, name: string, password: string): Promise<Person> {
  const email = await demandLink("register", token);
  demandUnguessable(password, [name, email]);
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (transaction) => {
    if (!(await spendLink(transaction, "register", token))) throw new Refused(LINK_USED);
    return makeAccount(transaction, { email, name, passwordHash, emailProved: true });
  });
}

/**
 * Sets a new password through a link from an email. Every session of the account and every other such link is void:
 * somebody else may have them.
 */
export async function resetPassword(token: string, password: string): Promise<Person> {
  const email = await demandLink("reset-password", token);
  const person = await db.person.findUniqueOrThrow({ where: { email }, select: PERSON });
  demandUnguessable(password, [person.name, email]);
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (transaction) => {
    if (!(await spendLink(transaction, "reset-password", token))) throw new Refused(LINK_USED);
    await spendAllLinks(transaction, "reset-password", email);
    await transaction.person.update({ where: { id: person.id }, data: { passwordHash, emailProved: true } });
    await transaction.session.deleteMany({ where: { personId: person.id } });
    await recordEvent(transaction, {
      chain: PORTAL_CHAIN,
      person,
      what: "password:reset",
      subject: person.id,
    });
    return person;
  });
}
