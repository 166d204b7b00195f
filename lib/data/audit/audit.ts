import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import type { EventKind } from "@/lib/domain/audit/event-table";
import type { Person } from "@/lib/domain/people/person";

/** Events that concern no organisation, such as signing in, share this chain. */
export const PORTAL_CHAIN = "portal";

export const organisationChain = (organisationId: string) => `organisation:${organisationId}`;

export interface AuditEvent {
  chain: string;
  person: Pick<Person, "id"> | null;
  what: EventKind;
  /** The id of the thing concerned. */
  subject: string;
  /** Small before and after values. Never passwords or tokens. */
  detail?: Record<string, unknown>;
}

/**
 * Appends an event inside the transaction of the change it tells about. What is new gets its words in
 * `lib/domain/audit/event-table.ts` first.
 */
export async function recordEvent(transaction: Transaction, event: AuditEvent): Promise<void> {
  const { chain, person, what, subject, detail = {} } = event;
  await transaction.$queryRaw`
    SELECT append_audit_event(${chain}, ${person?.id ?? null}::uuid, ${what}, ${subject},
                              ${JSON.stringify(detail)}::jsonb)::text`;
}

/** Records in one statement that somebody took a file away, of an organisation or of the portal. */
export const recordDownload = (
  person: Person,
  organisationId: string | null,
  event: Pick<AuditEvent, "what" | "subject" | "detail">,
): Promise<void> => {
  const chain = organisationId ? organisationChain(organisationId) : PORTAL_CHAIN;
  return recordEvent(db, { chain, person, ...event });
};
