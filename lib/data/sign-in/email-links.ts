import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { hashToken, newToken } from "@/lib/data/tokens";

export type LinkPurpose = "register" | "reset-password";

const VALID_FOR_HOURS: Record<LinkPurpose, number> = { register: 24, "reset-password": 1 };

const FORGOTTEN_AFTER_MS = 24 * 60 * 60 * 1000;

/** Forgets links that ran out a day ago. */
export async function forgetLinks(now: Date): Promise<void> {
  const expiresAt = { lt: new Date(now.getTime() - FORGOTTEN_AFTER_MS) };
  await db.emailLink.deleteMany({ where: { expiresAt } });
}

/** Makes the secret of a link to be sent to this address. */
export async function issueLink(purpose: LinkPurpose, email: string): Promise<string> {
  const token = newToken();
  await forgetLinks(new Date());
  const expiresAt = new Date(Date.now() + VALID_FOR_HOURS[purpose] * 60 * 60 * 1000);
  await db.emailLink.create({ data: { tokenHash: hashToken(token), purpose, email, expiresAt } });
  return token;
}

/** The address a link was sent to, or null when it is unknown, used or too old. */
export async function readLink(purpose: LinkPurpose, token: string): Promise<string | null> {
  const link = await db.emailLink.findFirst({
    where: { tokenHash: hashToken(token), purpose, usedAt: null, expiresAt: { gt: new Date() } },
    select: { email: true },
  });
  return link?.email ?? null;
}

/** Uses a link up. Of two people who use it at once, one gets null. */
export async function spendLink(transaction: Transaction, purpose: LinkPurpose, token: string) {
  const [spent] = await transaction.emailLink.updateManyAndReturn({
    where: { tokenHash: hashToken(token), purpose, usedAt: null, expiresAt: { gt: new Date() } },
    data: { usedAt: new Date() },
    select: { email: true },
  });
  return spent?.email ?? null;
}

/** Uses up every link of this kind that was sent to an address. */
export async function spendAllLinks(transaction: Transaction, purpose: LinkPurpose, email: string) {
  await transaction.emailLink.updateMany({
    where: { purpose, email, usedAt: null },
    data: { usedAt: new Date() },
  });
}
