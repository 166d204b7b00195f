import "server-only";
import { db, type Transaction } from "@/lib/data/db";

/** The first place where a chain is not what was written. */
export interface AuditBreak {
  chain: string;
  sequence: number;
  problem: "missing" | "altered" | "cut off";
}

const AT_ONCE = 5_000;

/**
 * Proves every audit chain, or names the first break of each that is broken. Works the fingerprints out again
 * with the function that made them, so that it judges what is stored and not what the portal would show. Goes through
 * the events some at a time: however many there are, neither memory nor one statement grows with them.
 *
 * It finds events that were altered, removed, put in or swapped, also at the end of a chain. Somebody who can change
 * every row and knows the function could write a whole chain anew: compare with a copy kept elsewhere to find that.
 */
export async function checkAudit(
  client: Transaction = db,
  atOnce = AT_ONCE,
): Promise<{ chains: number; events: number; breaks: AuditBreak[] }> {
  const breaks = new Map<string, AuditBreak>();
  let events = 0;
  for (let last: Place | null = START; last;) {
    const batch = await checkBatch(client, last, atOnce);
    for (const found of batch.breaks) if (!breaks.has(found.chain)) breaks.set(found.chain, found);
    events += batch.events;
    last = batch.last;
  }
  const { chains, cut } = await checkEnds(client);
  for (const found of cut) {
    const before = breaks.get(found.chain);
    if (!before || found.sequence < before.sequence) breaks.set(found.chain, found);
  }
  return { chains, events, breaks: [...breaks.values()] };
}

/** The event up to which everything was checked. */
interface Place {
  chain: string;
  sequence: number;
  hash: string;
}

/** Before the first event of the first chain. */
const START: Place = { chain: "", sequence: 0, hash: "" };

interface Batch {
  events: number;
  /** Null when there were no more. */
  last: Place | null;
  /** The first of each chain. */
  breaks: AuditBreak[];
}

async function checkBatch(client: Transaction, after: Place, atOnce: number): Promise<Batch> {
  const [batch] = await client.$queryRaw<[Batch]>`
    WITH batch AS (
      SELECT * FROM audit_events WHERE (chain, sequence) > (${after.chain}, ${after.sequence}::int)
      ORDER BY chain, sequence LIMIT ${atOnce}::int
    ), events AS (
      SELECT *,
        lag(sequence, 1, CASE chain WHEN ${after.chain} THEN ${after.sequence}::int ELSE 0 END) OVER chain_order
          AS sequence_before,
        lag(hash, 1, CASE chain WHEN ${after.chain} THEN ${after.hash} ELSE '' END) OVER chain_order AS hash_before
      FROM batch WINDOW chain_order AS (PARTITION BY chain ORDER BY sequence)
    ), found AS (
      SELECT chain, sequence_before + 1 AS sequence, 'missing' AS problem
      FROM events WHERE sequence <> sequence_before + 1
      UNION ALL
      SELECT chain, sequence, 'altered' FROM events
      WHERE previous_hash <> hash_before
         OR hash <> audit_hash(previous_hash, chain, sequence, at, person_id, what, subject, detail)
    ), firsts AS (
      SELECT DISTINCT ON (chain) * FROM found ORDER BY chain, sequence, problem DESC
    )
    SELECT (SELECT count(*)::int FROM batch) AS events,
           (SELECT json_build_object('chain', chain, 'sequence', sequence, 'hash', hash)
            FROM batch ORDER BY chain DESC, sequence DESC LIMIT 1) AS last,
           (SELECT coalesce(json_agg(firsts ORDER BY chain), '[]') FROM firsts) AS breaks`;
  return batch;
}

/** How many chains there are, and those that do not end where their head says. */
async function checkEnds(client: Transaction) {
  const [ends] = await client.$queryRaw<[{ chains: number; cut: AuditBreak[] }]>`
    WITH RECURSIVE with_events AS (
      SELECT min(chain) AS chain FROM audit_events
      UNION ALL
      SELECT (SELECT min(chain) FROM audit_events WHERE chain > before.chain) FROM with_events before
      WHERE before.chain IS NOT NULL
    ), chains AS (
      SELECT chain FROM with_events WHERE chain IS NOT NULL UNION SELECT chain FROM audit_heads
    ), cut AS (
      SELECT chain, coalesce(last.sequence, 0) + 1 AS sequence, 'cut off' AS problem
      FROM chains LEFT JOIN audit_heads head USING (chain)
      LEFT JOIN LATERAL (
        SELECT sequence, hash FROM audit_events WHERE chain = chains.chain ORDER BY sequence DESC LIMIT 1
      ) last ON true
      WHERE (head.sequence, head.hash) IS DISTINCT FROM (last.sequence, last.hash)
    )
    SELECT (SELECT count(*)::int FROM chains) AS chains,
           (SELECT coalesce(json_agg(cut ORDER BY chain), '[]') FROM cut) AS cut`;
  return ends;
}
