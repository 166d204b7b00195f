import "server-only";
import { PORTAL_CHAIN, recordEvent } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { unseal } from "@/lib/data/seal";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { log } from "@/lib/log";
import { countCode, forgetCode } from "./attempts";
import { spendRecoveryCode } from "./recovery-codes";
import { totpStep } from "./totp";

/** Whether a person is asked for a code after the password. */
export async function hasSecondFactor(person: Person): Promise<boolean> {
  return (await db.secondFactor.count({ where: { personId: person.id, turnedOnAt: { not: null } } })) > 0;
}

/** Since when a person is asked for a code, and how many recovery codes they have left. Null when they are not. */
export async function readSecondFactor(
  person: Person,
): Promise<{ turnedOnAt: Date; recoveryCodes: number } | null> {
  const factor = await db.secondFactor.findUnique({
    where: { personId: person.id },
    select: { turnedOnAt: true, _count: { select: { recoveryCodes: { where: { usedAt: null } } } } },
  });
  return factor?.turnedOnAt
    ? { turnedOnAt: factor.turnedOnAt, recoveryCodes: factor._count.recoveryCodes }
    : null;
}

/**
 * Makes sure that whoever has a second factor gives a code of it, of the app or a recovery code, and uses it up. Asks
 * nothing of anybody else. Only to be called once the password was right.
 * @throws Refused when the code is missing, wrong or used, or after too many tries
 */
export async function demandSecondFactor(person: Person, code: string | undefined): Promise<void> {
  const where = { personId: person.id, turnedOnAt: { not: null } };
  const factor = await db.secondFactor.findUnique({ where, select: { secret: true } });
  if (!factor) return;
  if (!code) throw new Refused("Enter your code", "passcode");
  await countCode(person.id);
  const spent =
    code.length === 6 ? await spendTotp(person, factor.secret, code) : await spendRecoveryCode(person, code);
  if (!spent) {
    await recordEvent(db, {
      chain: PORTAL_CHAIN,
      person: null,
      what: "second-factor:refuse",
      subject: person.id,
    });
    throw new Refused("The code is not right, or was used already. Wait for the next one.", "passcode");
  }
  await forgetCode(person.id);
}

async function spendTotp({ id: personId }: Person, sealed: string, code: string): Promise<boolean> {
  const secret = unseal(sealed, personId);
  if (secret === null) log.error("a second factor was sealed with another SESSION_SECRET", { personId });
  const lastStep = secret && totpStep(secret, code, new Date());
  if (!lastStep) return false;
  // Of two who give the same code at once, one is let through.
  const { count } = await db.secondFactor.updateMany({
    where: { personId, OR: [{ lastStep: null }, { lastStep: { lt: lastStep } }] },
    data: { lastStep },
  });
  return count > 0;
}
