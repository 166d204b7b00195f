import "server-only";
import { randomInt } from "node:crypto";
import { PORTAL_CHAIN, recordEvent } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import type { Person } from "@/lib/domain/people/person";
import { hashPassword, passwordMatches } from "./passwords";

const HOW_MANY = 10;

/** New codes and what is stored of them. Digits, so that they fit where a code of an app is typed. */
export async function newRecoveryCodes(): Promise<{ codes: string[]; hashes: string[] }> {
  const codes = Array.from({ length: HOW_MANY }, () =>
    `${randomInt(1_000_000)}`.padStart(6, "0").concat(`${randomInt(1_000_000)}`.padStart(6, "0")),
  );
  return { codes, hashes: await Promise.all(codes.map(hashPassword)) };
}

/** Uses a recovery code up. False when it is none of the person's, or was used. */
export async function spendRecoveryCode(person: Person, code: string): Promise<boolean> {
  const unused = await db.recoveryCode.findMany({
    where: { personId: person.id, usedAt: null },
    select: { id: true, codeHash: true },
  });
  for (const { id, codeHash } of unused)
    if (await passwordMatches(codeHash, code))
      return db.$transaction(async (transaction) => {
        const where = { id, usedAt: null };
        const { count } = await transaction.recoveryCode.updateMany({ where, data: { usedAt: new Date() } });
        if (count === 0) return false;
        await recordEvent(transaction, {
          chain: PORTAL_CHAIN,
          person,
          what: "second-factor:recover",
          subject: person.id,
          detail: { left: unused.length - 1 },
        });
        return true;
      });
  return false;
}
