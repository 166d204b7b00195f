import "server-only";
import { PORTAL_CHAIN, recordEvent } from "@/lib/data/audit/audit";
import { isTaken } from "@/lib/data/conflicts";
import { db } from "@/lib/data/db";
import { seal, unseal } from "@/lib/data/seal";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { proveAgain, type Proof } from "./prove-again";
import { newRecoveryCodes } from "./recovery-codes";
import { newTotpSecret, totpAddress, totpStep } from "./totp";

const WITHIN_MS = 30 * 60 * 1000;

/** Makes what a person's app is to be set up with. @throws Refused when the password is not right or one is set up */
export async function startSecondFactor(person: Person, proof: Proof): Promise<void> {
  await proveAgain(person, proof);
  const personId = person.id;
  await db.$transaction(async (transaction) => {
    await transaction.secondFactor.deleteMany({ where: { personId, turnedOnAt: null } });
    await transaction.secondFactor
      .create({ data: { personId, secret: seal(newTotpSecret(), personId) } })
      .catch((problem: unknown) => {
        throw isTaken(problem, "second_factors_pkey") ? new Refused("You have an app already.") : problem;
      });
  });
}

/** What a person's app is to be set up with, as text and as the address in a QR code. Null unless started just now. */
export async function readSetUp(person: Person): Promise<{ secret: string; address: string } | null> {
  const started = await db.secondFactor.findFirst({
    where: { personId: person.id, turnedOnAt: null, startedAt: { gt: new Date(Date.now() - WITHIN_MS) } },
    select: { secret: true },
  });
  const secret = started && unseal(started.secret, person.id);
  return secret ? { secret, address: totpAddress(secret, person.email) } : null;
}

/**
 * From now on asks the person for a code after the password, once a first one shows that the app is set up.
 * @returns the recovery codes, which nobody can read later
 * @throws Refused when the code is not right, or setting up was not started
 */
export async function turnOnSecondFactor(person: Person, code: string): Promise<string[]> {
  const setUp = await readSetUp(person);
  if (!setUp) throw new Refused("That took too long. Go back and start again.");
  const lastStep = totpStep(setUp.secret, code, new Date());
  if (lastStep === null)
    throw new Refused("The code is not right. Check that the time on your phone is.", "passcode");
  const { codes, hashes } = await newRecoveryCodes();
  const personId = person.id;
  await db.$transaction(async (transaction) => {
    const { count } = await transaction.secondFactor.updateMany({
      where: { personId, turnedOnAt: null },
      data: { turnedOnAt: new Date(), lastStep },
    });
    if (count === 0) throw new Refused("You have an app already.");
    await transaction.recoveryCode.createMany({ data: hashes.map((codeHash) => ({ personId, codeHash })) });
    await recordEvent(transaction, {
      chain: PORTAL_CHAIN,
      person,
      what: "second-factor:turn-on",
      subject: personId,
    });
  });
  return codes;
}
