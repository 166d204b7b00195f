import "server-only";
import type { Transaction } from "./db";

/**
 * Lets those who begin assessments, prepare, declare, withdraw, share or delete evidence for one organisation, come to it
 * or leave it follow each other, until the transaction ends. No full lock: others add rows that belong to the organisation, as an import
 * does, and each would wait for the other.
 */
export async function lockOrganisation(transaction: Transaction, organisationId: string): Promise<void> {
  await transaction.$queryRaw`SELECT id FROM organisations WHERE id = ${organisationId}::uuid FOR NO KEY UPDATE`;
}
