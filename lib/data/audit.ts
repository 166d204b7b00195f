import "server-only";
import type { Person } from "@/lib/domain/person";
import type { Transaction } from "./db";

/** Events that concern no organisation, such as signing in, share this chain. */
export const PORTAL_CHAIN = "portal";

export const organisationChain = (organisationId: string) => `organisation:${organisationId}`;

export interface AuditEvent {
  chain: string;
  person: Pick<Person, "id"> | null;
  /** Noun and verb, as in the permission table: `site:edit`. */
  what: string;
  /** The id of the thing concerned. */
  subject: string;
  /** Small before and after values. Never passwords or tokens. */
  detail?: Record<string, unknown>;
}

/** Appends an event inside the transaction of the change it tells about. */
export async function recordEvent(transaction: Transaction, event: AuditEvent): Promise<void> {
  const { chain, person, what, subject, detail = {} } = event;
  await transaction.$queryRaw`
    SELECT append_audit_event(${chain}, ${person?.id ?? null}::uuid, ${what}, ${subject},
                              ${JSON.stringify(detail)}::jsonb)::text`;
}
