import "server-only";
import { isUrgent } from "@/lib/domain/notices/is-urgent";
import type { Notice } from "@/lib/domain/notices/notice";
import type { Transaction } from "./db";

export type NewNotice = Notice & {
  personId: string;
  organisationId: string | null;
  /** What it is about, as `assigned:<id>`: nobody is told the same thing twice. */
  key: string;
  /** A path of the portal. Never one with a secret in it: notices are stored and emailed. */
  path: string;
};

/** Tells people something, inside the transaction of what happened. Who was told this before is not told again. */
export async function tell(transaction: Transaction, ...notices: NewNotice[]): Promise<void> {
  const data = notices.map((notice) => ({ ...notice, urgent: isUrgent(notice) }));
  await transaction.notice.createMany({ data, skipDuplicates: true });
}
