import "server-only";
import { db } from "@/lib/data/db";
import { fingerprint } from "@/lib/data/tokens";
import type { Person } from "@/lib/domain/people/person";
import { PERSON } from "./accounts";

/** Stands for the password that a person has just given, until they choose another. */
export async function stampOf({ id }: Person): Promise<string> {
  const { passwordHash } = await db.person.findUniqueOrThrow({
    where: { id },
    select: { passwordHash: true },
  });
  return fingerprint(passwordHash);
}

/** Who gave the password that a stamp stands for, or null when it is not theirs any more. */
export async function readHalfSignedIn(id: string, stamp: string): Promise<Person | null> {
  const person = await db.person.findUnique({ where: { id }, select: PERSON });
  return person && (await stampOf(person)) === stamp ? person : null;
}
