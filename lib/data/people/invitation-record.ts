import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import type { Transaction } from "@/lib/data/db";
import type { Person } from "@/lib/domain/people/person";

/** Records what somebody did to an invitation. */
export const recordInvitation = (
  transaction: Transaction,
  person: Person,
  { id, organisationId }: { id: string; organisationId: string },
  verb: "send" | "renew" | "withdraw",
  detail: Record<string, unknown>,
) =>
  recordEvent(transaction, {
    chain: organisationChain(organisationId),
    person,
    what: `invitation:${verb}`,
    subject: id,
    detail,
  });
