import "server-only";
import type { Person } from "@/lib/domain/person";
import { organisationChain, recordEvent } from "./audit";
import type { Transaction } from "./db";

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
