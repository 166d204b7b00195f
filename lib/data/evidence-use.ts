import "server-only";
import { NotFound, Refused } from "@/lib/domain/errors";
import { can, type Role } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import { Prisma } from "@/prisma/generated/client";
import { organisationChain, recordEvent } from "./audit";
import { db, query, type Transaction } from "./db";
import { LISTED, type ListedEvidence } from "./evidence";
import { CLOSED, demandEvidenceUse, type EvidenceUse } from "./evidence-right";
import { knownId } from "./ids";
import { factChanged } from "./register";
import { rescoreAssessments } from "./rescore";

/** The evidence of a requirement in one round trip, the oldest first; null for a role that sees no evidence. */
export async function listRequirementEvidence(
  person: Person,
  { assessment, requirement }: EvidenceUse,
): Promise<ListedEvidence[] | null> {
  const [found] = await query<{ role: Role; evidence: ListedEvidence[] }>(Prisma.sql`
    SELECT m.role, (
      SELECT coalesce(json_agg(f ORDER BY f.added_at, f.id), '[]') FROM (
        SELECT ${LISTED}, u.added_at FROM evidence_uses u JOIN evidence e ON e.id = u.evidence_id
        WHERE u.assessment_id = a.id AND u.requirement_id = ${requirement} AND e.deleted_at IS NULL
      ) f
    ) AS evidence
    FROM assessments a JOIN organisations o ON o.id = a.organisation_id
    JOIN memberships m ON m.organisation_id = o.id AND m.person_id = ${person.id}::uuid
    WHERE a.id = ${knownId(assessment)}::uuid`);
  if (!found) throw new NotFound("assessment");
  return can(found.role, "evidence:read") ? found.evidence : null;
}

/** Lets evidence of the organisation speak for a requirement. What does so already stays. */
export async function attachEvidence(person: Person, use: EvidenceUse, evidenceIds: readonly string[]) {
  const { organisationId } = await demandEvidenceUse(person, use, "evidence:edit");
  await db.$transaction((transaction) => attach(transaction, person, organisationId, use, evidenceIds));
}

/**
 * The same for somebody who is known to have the permission, inside the transaction of what else happens.
 * @throws Refused when the assessment is closed
 */
export async function attach(
  transaction: Transaction,
  person: Person,
  organisationId: string,
  { assessment, requirement }: EvidenceUse,
  evidenceIds: readonly string[],
): Promise<void> {
  await lockOpen(transaction, assessment);
  const ids = [...new Set(evidenceIds.map(knownId))];
  const where = { id: { in: ids }, organisationId, deletedAt: null };
  if ((await transaction.evidence.count({ where })) < ids.length) throw new NotFound("evidence");
  const data = ids.map((evidenceId) => ({
    assessmentId: assessment,
    requirementId: requirement,
    evidenceId,
    addedById: person.id,
  }));
  const { count } = await transaction.evidenceUse.createMany({ data, skipDuplicates: true });
  if (count === 0) return;
  await rescoreAssessments(transaction, person, organisationId);
  const chain = organisationChain(organisationId);
  const detail = { assessment, requirement };
  for (const subject of ids)
    await recordEvent(transaction, { chain, person, what: "evidence:attach", subject, detail });
}

/** Lets evidence no longer speak for a requirement. Twice is once. */
export async function detachEvidence(person: Person, use: EvidenceUse, evidenceId: string): Promise<void> {
  const { organisationId } = await demandEvidenceUse(person, use, "evidence:edit");
  const { assessment, requirement } = use;
  const subject = knownId(evidenceId);
  await db.$transaction(async (transaction) => {
    await lockOpen(transaction, assessment);
    const where = { assessmentId: assessment, requirementId: requirement, evidenceId: subject };
    const { count } = await transaction.evidenceUse.deleteMany({ where });
    if (count === 0) return;
    const event = { what: "evidence:detach", subject, detail: { assessment, requirement } } as const;
    await factChanged(transaction, person, organisationId, event);
  });
}

/** Nobody closes the assessment meanwhile. Before the audit, as a save of answers does. */
async function lockOpen(transaction: Transaction, assessment: string): Promise<void> {
  const open = await transaction.$queryRaw<unknown[]>`
    SELECT 1 FROM assessments WHERE id = ${assessment}::uuid AND closed_at IS NULL FOR NO KEY UPDATE`;
  if (open.length === 0) throw new Refused(CLOSED);
}
