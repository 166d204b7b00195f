import "server-only";
import type { Transaction } from "@/lib/data/db";

/** Whether an action that waits for these would wait for itself, at however many removes. */
export async function waitsInCircle(
  transaction: Transaction,
  actionId: string,
  needs: readonly string[],
): Promise<boolean> {
  const found = await transaction.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE waits AS (
      SELECT unnest(${needs}::uuid[]) AS id
      UNION SELECT d.needs_id FROM action_dependencies d JOIN waits ON waits.id = d.action_id)
    SELECT id::text FROM waits WHERE id = ${actionId}::uuid`;
  return found.length > 0;
}
