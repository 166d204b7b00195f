import "server-only";
import { rescoreAssessments } from "@/lib/data/assessment/rescore";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db, query, type Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demandAssessment } from "@/lib/data/people/access";
import { factChanged } from "@/lib/data/register/register";
import { getCatalogue } from "@/lib/domain/catalogue";
import { NotFound, Refused } from "@/lib/domain/errors";
import { mayWithEvidence } from "@/lib/domain/evidence/may-with-evidence";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { Prisma } from "@/prisma/generated/client";
import { LISTED, type ListedEvidence } from "./evidence";
import { CLOSED, demandEvidenceUse, type EvidenceUse } from "./evidence-right";

/**
 * The evidence of a requirement in one round trip, the oldest first: all of it, or what the person added themselves.
 * Null for a role that sees none.
 */
export async function listRequirementEvidence(
  person: Person,
  { assessment, requirement }: EvidenceUse,
): Promise<ListedEvidence[] | null> {
  const [found] = await query<{ role: Role; evidence: (ListedEvidence & { own: boolean })[] }>(Prisma.sql`
    SELECT m.role, (
      SELECT coalesce(json_agg(f ORDER BY f.added_at, f.id), '[]') FROM (
        SELECT ${LISTED}, u.added_at, e.created_by_id = ${person.id}::uuid AS own FROM evidence_uses u JOIN evidence e ON e.id = u.evidence_id
        WHERE u.assessment_id = a.id AND u.requirement_id = ${requirement} AND e.deleted_at IS NULL
      ) f
    ) AS evidence
    FROM assessments a JOIN organisations o ON o.id = a.organisation_id
    JOIN memberships m ON m.organisation_id = o.id AND m.person_id = ${person.id}::uuid
    WHERE a.id = ${knownId(assessment)}::uuid`);
  if (!found) throw new NotFound("assessment");
  const { role, evidence } = found;
  if (!mayWithEvidence(role, "evidence:read", true)) return null;
  return evidence.filter(({ own }) => mayWithEvidence(role, "evidence:read", own));
}

/** Lets evidence of the organisation speak for a requirement. What does so already stays. */
export async function attachEvidence(person: Person, use: EvidenceUse, evidenceIds: readonly string[]) {
  const { organisationId } = await demandEvidenceUse(person, use, "evidence:edit");
  await db.$transaction((transaction) => attach(transaction, person, organisationId, use, evidenceIds));
}

/** Lets a piece of evidence speak for several requirements of an assessment of its organisation. */
export async function attachToRequirements(
  person: Person,
  evidenceId: string,
  assessmentId: string,
  requirements: readonly string[],
): Promise<void> {
  const { id, catalogueVersion, organisation } = await demandAssessment(
    person,
    assessmentId,
    "evidence:edit",
  );
  const catalogue = getCatalogue(catalogueVersion);
  if (!requirements.every((requirement) => catalogue.requirement(requirement)))
    throw new NotFound("requirement");
  const uses = requirements.map((requirement) => ({ requirement, evidenceId }));
  await db.$transaction((transaction) => addUses(transaction, person, organisation.id, id, uses));
}

/**
 * Lets evidence speak for a requirement, for somebody who is known to have the permission, inside the transaction of
 * what else happens.
 * @throws Refused when the assessment is closed
 */
export const attach = (
  transaction: Transaction,
  person: Person,
  organisationId: string,
  { assessment, requirement }: EvidenceUse,
  evidenceIds: readonly string[],
): Promise<void> =>
  addUses(
    transaction,
    person,
    organisationId,
    assessment,
    evidenceIds.map((evidenceId) => ({ requirement, evidenceId })),
  );

async function addUses(
  transaction: Transaction,
  person: Person,
  organisationId: string,
  assessment: string,
  uses: readonly { requirement: string; evidenceId: string }[],
): Promise<void> {
  await lockOpen(transaction, assessment);
  const ids = [...new Set(uses.map(({ evidenceId }) => knownId(evidenceId)))];
  const where = { id: { in: ids }, organisationId, deletedAt: null };
  if ((await transaction.evidence.count({ where })) < ids.length) throw new NotFound("evidence");
  const added = await transaction.evidenceUse.createManyAndReturn({
    data: uses.map(({ requirement, evidenceId }) => ({
      assessmentId: assessment,
      requirementId: requirement,
      evidenceId,
      addedById: person.id,
    })),
    skipDuplicates: true,
    select: { evidenceId: true, requirementId: true },
  });
  if (added.length === 0) return;
  await rescoreAssessments(transaction, person, organisationId);
  const chain = organisationChain(organisationId);
  for (const { evidenceId: subject, requirementId: requirement } of added) {
    const detail = { assessment, requirement };
    await recordEvent(transaction, { chain, person, what: "evidence:attach", subject, detail });
  }
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
