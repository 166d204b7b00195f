import "server-only";
import { db, query } from "@/lib/data/db";
import { LISTED, type ListedEvidence } from "@/lib/data/evidence/evidence";
import { factChanged } from "@/lib/data/register/register";
import { getCatalogue } from "@/lib/domain/catalogue";
import { mayAnswer } from "@/lib/domain/teamwork/may-answer";
import { can } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { ScopeKey } from "@/lib/domain/scope";
import { Prisma } from "@/prisma/generated/client";
import type { Assessment } from "./assessments";

/** Evidence that spoke for a requirement in the assessment before, and does not in this one. */
export interface CarriedEvidence extends ListedEvidence {
  requirement: string;
}

/** Of evidence uses `u` of the assessment before and their evidence `e`: those that can be taken along. */
const waiting = ({ id, carriedFrom }: Assessment, requirementIds: readonly string[]) => Prisma.sql`
  u.assessment_id = ${carriedFrom}::uuid AND u.requirement_id = ANY(${requirementIds as string[]})
  AND e.deleted_at IS NULL AND NOT EXISTS (
    SELECT FROM evidence_uses h WHERE h.assessment_id = ${id}::uuid AND h.requirement_id = u.requirement_id
      AND h.evidence_id = e.id)`;

/** What proved last time's answers and is taken along with them; nothing for a role that sees no evidence. */
export async function readCarriedEvidence(
  assessment: Assessment,
  requirementIds: readonly string[],
): Promise<CarriedEvidence[]> {
  if (!assessment.carriedFrom || requirementIds.length === 0 || !can(assessment.role, "evidence:read"))
    return [];
  return query<CarriedEvidence>(Prisma.sql`
    SELECT ${LISTED}, u.requirement_id AS requirement
    FROM evidence_uses u JOIN evidence e ON e.id = u.evidence_id JOIN organisations o ON o.id = e.organisation_id
    WHERE ${waiting(assessment, requirementIds)} ORDER BY u.added_at, e.id`);
}

interface Use {
  requirement: string;
  evidence: string;
  scope: ScopeKey;
}

/**
 * Lets the evidence of last time speak for these requirements; a delegate's confirming takes along what is about their
 * share. Evidence that expired in the meantime is carried too: it proves nothing, and shows what to renew. An
 * assessment that was closed meanwhile gets none; saving the answers then says why.
 */
export async function carryEvidence(
  person: Person,
  assessment: Assessment,
  requirementIds: readonly string[],
): Promise<void> {
  const { id, organisation, assigned } = assessment;
  const catalogue = getCatalogue(assessment.catalogueVersion);
  await db.$transaction(async (transaction) => {
    const open = await transaction.$queryRaw<unknown[]>`
      SELECT 1 FROM assessments WHERE id = ${id}::uuid AND closed_at IS NULL FOR NO KEY UPDATE`;
    if (open.length === 0) return;
    const uses = await transaction.$queryRaw<Use[]>`
      SELECT u.requirement_id AS requirement, e.id::text AS evidence, e.scope
      FROM evidence_uses u JOIN evidence e ON e.id = u.evidence_id WHERE ${waiting(assessment, requirementIds)}`;
    const carried = uses
      .filter(({ requirement, scope }) => mayAnswer(assigned, catalogue, requirement, scope))
      .map(({ requirement, evidence }) => ({ requirement, evidence }));
    if (carried.length === 0) return;
    await transaction.evidenceUse.createMany({
      data: carried.map(({ requirement, evidence }) => ({
        assessmentId: id,
        requirementId: requirement,
        evidenceId: evidence,
        addedById: person.id,
      })),
      skipDuplicates: true,
    });
    const told = { what: "evidence:carry", subject: id, detail: { carried } } as const;
    await factChanged(transaction, person, organisation.id, told);
  });
}
