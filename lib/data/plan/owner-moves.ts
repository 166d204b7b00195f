import "server-only";
import { rescoreAssessments } from "@/lib/data/assessment/rescore";
import type { Transaction } from "@/lib/data/db";
import { lockOrganisation } from "@/lib/data/lock-organisation";
import type { Person } from "@/lib/domain/people/person";
import { lockPlan, planChanged } from "./plan-state";

/**
 * Takes what `ownerMoved` needs in the order of a change of the plan: before memberships, invitations and the audit. The
 * organisation first, because who declares holds their membership before the assessment.
 */
export async function lockOwned(transaction: Transaction, organisationId: string): Promise<void> {
  await lockOrganisation(transaction, organisationId);
  await lockPlan(transaction, organisationId);
  await transaction.$queryRaw`
    SELECT 1 FROM assessments WHERE organisation_id = ${organisationId}::uuid AND closed_at IS NULL FOR UPDATE`;
}

/**
 * Follows somebody who came to the organisation or left it, if they own actions: these have an owner only while they
 * belong to it, and without one a gap does not count as planned. The assessment is scored as its lead.
 */
export async function ownerMoved(
  transaction: Transaction,
  organisationId: string,
  ownerId: string,
): Promise<void> {
  const [lead] = await transaction.$queryRaw<Person[]>`
    SELECT p.id::text, p.name, p.email FROM memberships m JOIN people p ON p.id = m.person_id
    WHERE m.organisation_id = ${organisationId}::uuid AND m.role = 'lead'
      AND EXISTS (SELECT FROM actions a
                  WHERE a.organisation_id = m.organisation_id AND a.owner_id = ${ownerId}::uuid)
    ORDER BY p.id LIMIT 1`;
  if (!lead) return;
  await planChanged(transaction, organisationId);
  await rescoreAssessments(transaction, lead, organisationId);
}
