import "server-only";
import { organisationChain, recordEvent, type AuditEvent } from "@/lib/data/audit/audit";
import { db, type Transaction } from "@/lib/data/db";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";

// What uses and dependencies have in common: each links two rows of a register and has no version of its own. A
// change says what the person was shown, and is refused when that is no longer what is stored.

/** Does a change to a link and says so in the record, both or neither. */
export async function changeLink(
  person: Person,
  organisationId: string,
  event: Pick<AuditEvent, "what" | "subject" | "detail">,
  work: (transaction: Transaction) => Promise<void>,
): Promise<void> {
  await db.$transaction(async (transaction) => {
    await work(transaction);
    await recordEvent(transaction, { chain: organisationChain(organisationId), person, ...event });
  });
}

/** Refuses a change that found nothing which is still as the person was shown. */
export function demandAsShown({ count }: { count: number }): void {
  if (count === 0) throw new Refused(CHANGED);
}

export const CHANGED =
  "Somebody else changed this after you opened it. Open the page again to see what it says now. Nothing is saved.";
