import "server-only";
import { db } from "@/lib/data/db";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { countSignIn, forgetSignIn } from "./attempts";
import { passwordMatches } from "./passwords";
import { demandSecondFactor } from "./second-factor";

/** What somebody gives once more before they sign something, and the network address that it comes from. */
export interface Proof {
  password: string;
  /** Of their second factor. Needed of whoever has one. */
  passcode?: string;
  from: string;
}

/**
 * Makes sure that it is the person who signs, and not somebody at the screen they left. Counts as a try to sign in.
 * @throws Refused when the password or the code is not theirs, or after too many tries
 */
export async function proveAgain(person: Person, { password, passcode, from }: Proof): Promise<void> {
  await countSignIn(person.email, from);
  const account = await db.person.findUnique({ where: { id: person.id }, select: { passwordHash: true } });
  if (!(await passwordMatches(account?.passwordHash, password)))
    throw new Refused("The password is not right. Enter the one that you sign in with.", "password");
  await forgetSignIn(person.email, from);
  await demandSecondFactor(person, passcode);
}
