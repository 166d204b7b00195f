import "server-only";
import type { Transaction } from "@/lib/data/db";
import { Refused } from "@/lib/domain/errors";
import type { RegisterKind } from "@/lib/domain/imports/kinds";
import { Prisma } from "@/prisma/generated/client";

/**
 * Keeps others from changing the rows of a register until the transaction ends. Rows, then assessments, then the
 * audit: the order in which an edit of one row takes its locks, so that neither waits for the other for ever.
 */
export async function lockRegister(
  transaction: Transaction,
  organisationId: string,
  kind: RegisterKind,
): Promise<void> {
  const lock = (table: string, order: string) => transaction.$queryRaw`
    SELECT count(*)::int FROM (
      SELECT 1 FROM ${Prisma.raw(table)} WHERE organisation_id = ${organisationId}::uuid
      ORDER BY ${Prisma.raw(order)} FOR UPDATE
    ) locked`;
  if (kind === "dependencies") {
    // One that is added can change its service, and keeps others from adding one.
    await lock("services", "id");
    await lock("dependencies", "service_id, needs_id");
  } else await lock(kind, "id");
  await lock("assessments", "id");
}

/**
 * Refuses an import after which two rows in use have one name: somebody else may have added one meanwhile. Asked once
 * everything is written and the locks are held.
 */
export async function demandUniqueNames(
  transaction: Transaction,
  organisationId: string,
  kind: RegisterKind,
): Promise<void> {
  if (kind === "dependencies") return;
  const place = kind === "connections" ? Prisma.sql`site_id, lower(name)` : Prisma.sql`lower(name)`;
  const twice = await transaction.$queryRaw<unknown[]>`
    SELECT 1 FROM ${Prisma.raw(kind)} WHERE organisation_id = ${organisationId}::uuid AND archived_at IS NULL
    GROUP BY ${place} HAVING count(*) > 1 LIMIT 1`;
  if (twice.length) throw new Refused("Somebody has added a row with the same name.");
}
