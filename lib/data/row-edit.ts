import "server-only";
import { organisationChain } from "./audit";
import type { Transaction } from "./db";

/** New values for a row, and the version of it that the person had before their eyes. */
export interface RowEdit<Values> {
  seen: number;
  values: Values;
}

/** Null when saved; otherwise what somebody else has made of the row since it was seen. */
export type RowSaved<Values> = null | { changedTo: Values; version: number; by: string; at: Date };

/** Who changed a row last, by name, and when. */
export async function lastChange(transaction: Transaction, organisationId: string, subject: string) {
  const [event] = await transaction.$queryRaw<{ by: string; at: Date }[]>`
    SELECT p.name AS by, e.at FROM audit_events e JOIN people p ON p.id = e.person_id
    WHERE e.chain = ${organisationChain(organisationId)} AND e.subject = ${subject}
    ORDER BY e.sequence DESC LIMIT 1`;
  return event ?? { by: "Somebody else", at: new Date() };
}
