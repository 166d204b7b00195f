import "server-only";
import { PORTAL_CHAIN, recordEvent } from "@/lib/data/audit/audit";
import { isTaken } from "@/lib/data/conflicts";
import type { Transaction } from "@/lib/data/db";
import { Refused } from "@/lib/domain/errors";
import { isGuessable } from "@/lib/domain/people/guessable-password";
import type { Person } from "@/lib/domain/people/person";

/** What is read of an account: what others may know of a person. */
export const PERSON = { id: true, name: true, email: true } as const;

export function demandUnguessable(password: string, known: string[]): void {
  if (isGuessable(password, known))
    throw new Refused(
      "Choose a password that is harder to guess. Try three words that do not belong together.",
      "password",
    );
}

interface NewAccount {
  email: string;
  name: string;
  passwordHash: string;
  /** Whether the person got here through a link that went to the address. */
  emailProved: boolean;
}

/** Makes an account. @throws Refused when the address has one. */
export async function makeAccount(transaction: Transaction, account: NewAccount): Promise<Person> {
  const person = await transaction.person
    .create({ data: account, select: PERSON })
    .catch((problem: unknown) => {
      throw isTaken(problem, "people_email_key") ? new Refused(HAVE_ONE) : problem;
    });
  await recordEvent(transaction, {
    chain: PORTAL_CHAIN,
    person,
    what: "person:register",
    subject: person.id,
  });
  return person;
}

const HAVE_ONE = "You already have an account. Sign in instead.";

/**
 * Refuses an account whose address nobody has shown to be theirs: who invited them could have made it.
 * For what is given to an address alone, by whoever runs the portal.
 */
export function demandProvedEmail({ email, emailProved }: { email: string; emailProved: boolean }): void {
  if (emailProved) return;
  throw new Refused(
    `Nobody has shown that ${email} is theirs. Ask them to reset their password: the link in that email shows it.`,
  );
}
