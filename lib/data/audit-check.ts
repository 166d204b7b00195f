import "server-only";
import { db, type Transaction } from "./db";

/** The first place where a chain is not what was written. */
export interface AuditBreak {
  chain: string;
  sequence: number;
  problem: "missing" | "altered" | "cut off";
}

/**
 * Proves every audit chain, or names the first break of each that is broken. Works the fingerprints out again
 * with the function that made them, so that it judges what is stored and not what the portal would show.
 *
 * It finds events that were altered, removed or put in, also at the end of a chain. Somebody who can change every
 * row and knows the function could write a whole chain anew: compare with a copy kept elsewhere to find that.
 */
export async function checkAudit(
  client: Transaction = db,
): Promise<{ chains: number; events: number; breaks: AuditBreak[] }> {
  const [counted] = await client.$queryRaw<[{ chains: number; events: number }]>`
    SELECT (SELECT count(*)::int FROM audit_heads) AS chains, (SELECT count(*)::int FROM audit_events) AS events`;
  const breaks = await client.$queryRaw<AuditBreak[]>`
    WITH events AS (
      SELECT *, lag(sequence, 1, 0) OVER chain_order AS sequence_before,
                lag(hash, 1, '') OVER chain_order AS hash_before
      FROM audit_events WINDOW chain_order AS (PARTITION BY chain ORDER BY sequence)
    ), found AS (
      SELECT chain, sequence_before + 1 AS sequence, 'missing' AS problem
      FROM events WHERE sequence <> sequence_before + 1
      UNION ALL
      SELECT chain, sequence, 'altered' FROM events
      WHERE previous_hash <> hash_before
         OR hash <> audit_hash(previous_hash, chain, sequence, at, person_id, what, subject, detail)
      UNION ALL
      SELECT chain, coalesce(last.sequence, 0) + 1, 'cut off'
      FROM audit_heads head
      FULL JOIN (SELECT DISTINCT ON (chain) chain, sequence, hash FROM events ORDER BY chain, sequence DESC) last
        USING (chain)
      WHERE (head.sequence, head.hash) IS DISTINCT FROM (last.sequence, last.hash)
    )
    SELECT DISTINCT ON (chain) chain, sequence, problem FROM found
    ORDER BY chain, sequence, problem DESC`;
  return { ...counted, breaks };
}
