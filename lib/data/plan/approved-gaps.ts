import "server-only";
import type { Transaction } from "@/lib/data/db";
import type { GapToApprove } from "@/lib/domain/plan/gaps-to-approve";
import type { ScopeKey } from "@/lib/domain/scope";

/**
 * Lets mandatory gaps count as planned from now on, by an approved plan or by an exception. Each remembers the first
 * assessment in which it was relied on: one that was planned until now keeps it, so that a gap is planned for one
 * cycle only.
 * @param baselineId null for exceptions
 */
export async function approveGaps(
  transaction: Transaction,
  organisationId: string,
  baselineId: string | null,
  gaps: readonly GapToApprove[],
): Promise<void> {
  if (gaps.length === 0) return;
  const first = await firstAssessments(transaction, organisationId, baselineId);
  const under = await transaction.assessment.findFirstOrThrow({
    where: { organisationId, closedAt: null },
    select: { id: true },
    orderBy: { startedAt: "desc" },
  });
  await transaction.approvedGap.createMany({
    data: gaps.map(({ actionId, requirement, scope, owner, until }) => ({
      ...{ baselineId, actionId, requirementId: requirement, scope, owner, until: new Date(until) },
      firstAssessmentId: first.get(`${requirement} ${scope}`) ?? under.id,
    })),
  });
}

/** The first assessment of each gap that counts as planned until now, whether or not its day has passed. */
async function firstAssessments(
  transaction: Transaction,
  organisationId: string,
  baselineId: string | null,
): Promise<Map<string, string>> {
  const rows = await transaction.$queryRaw<{ requirement: string; scope: ScopeKey; first: string }[]>`
    SELECT DISTINCT ON (g.requirement_id, g.scope)
      g.requirement_id AS requirement, g.scope, g.first_assessment_id::text AS first
    FROM approved_gaps g JOIN actions a ON a.id = g.action_id
    JOIN assessments f ON f.id = g.first_assessment_id
    WHERE a.organisation_id = ${organisationId}::uuid
      AND (g.baseline_id = (SELECT b.id FROM plan_baselines b WHERE b.organisation_id = a.organisation_id
                              AND b.id IS DISTINCT FROM ${baselineId}::uuid
                            ORDER BY b.number DESC LIMIT 1)
        OR (g.baseline_id IS NULL AND a.status = 'exception'))
    ORDER BY g.requirement_id, g.scope, f.started_at`;
  return new Map(rows.map(({ requirement, scope, first }) => [`${requirement} ${scope}`, first]));
}
