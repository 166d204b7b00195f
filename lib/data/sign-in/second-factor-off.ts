import "server-only";
import { PORTAL_CHAIN, recordEvent } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { PERSON } from "./accounts";
import { proveAgain, type Proof } from "./prove-again";

/** Asks a person for no code any more. @throws Refused when the password or the code is not right */
export async function turnOffSecondFactor(person: Person, proof: Proof): Promise<void> {
  await proveAgain(person, proof);
  await turnOff(person, person);
}

/**
 * The same for somebody who has lost everything. Takes no acting person: it is for whoever has the server, and the
 * record says that nobody who signed in did it.
 * @throws Refused when there is no such account, or it has no second factor
 */
export async function takeOffSecondFactor(email: string): Promise<Person> {
  const person = await db.person.findUnique({ where: { email: email.toLowerCase() }, select: PERSON });
  if (!person) throw new Refused(`Nobody has registered with the email address ${email}.`);
  if (!(await turnOff(person, null))) throw new Refused(`${email} has no second factor.`);
  return person;
}

function turnOff({ id: personId }: Person, by: Person | null): Promise<boolean> {
  return db.$transaction(async (transaction) => {
    const { count } = await transaction.secondFactor.deleteMany({ where: { personId } });
    if (count > 0)
      await recordEvent(transaction, {
        chain: PORTAL_CHAIN,
        person: by,
        what: "second-factor:turn-off",
        subject: personId,
      });
    return count > 0;
  });
}
