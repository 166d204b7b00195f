import "server-only";
import { query, type Transaction } from "@/lib/data/db";
import { Prisma } from "@/prisma/generated/client";

/** What a plan was worked out from, and what it would be worked out from now. */
interface PlanStanding {
  /** Null without an assessment under way. */
  assessmentId: string | null;
  inStep: boolean;
  version: number;
  /** What the conditions of decisions are like now, as one text. */
  conditions: string;
}

/** Whether the plan of an organisation is in step on a day. One query. */
export async function planStanding(
  organisationId: string,
  day: string,
  transaction?: Transaction,
): Promise<PlanStanding> {
  const select = Prisma.sql`
    WITH now AS (
      SELECT (SELECT a.id FROM assessments a WHERE a.organisation_id = ${organisationId}::uuid AND a.closed_at IS NULL
              ORDER BY a.started_at DESC LIMIT 1) AS assessment,
        (SELECT concat_ws(' ', count(*), count(c.done_at), count(c.met_at), count(w.submission_id),
                          count(*) FILTER (WHERE r.state <> 'accepted_with_conditions'))
         FROM submissions s JOIN reviews r ON r.submission_id = s.id JOIN conditions c ON c.review_id = r.id
         LEFT JOIN submission_withdrawals w ON w.submission_id = s.id
         WHERE s.organisation_id = ${organisationId}::uuid) AS conditions)
    SELECT now.assessment AS "assessmentId", now.conditions, coalesce(p.version, 1) AS version,
      now.assessment IS NULL OR coalesce(p.assessment_id = now.assessment AND p.day = ${day}::date
        AND p.conditions = now.conditions AND p.revision = a.revision, false) AS "inStep"
    FROM now LEFT JOIN assessments a ON a.id = now.assessment
    LEFT JOIN plan_states p ON p.organisation_id = ${organisationId}::uuid`;
  const [standing] = await (transaction
    ? transaction.$queryRaw<PlanStanding[]>(select)
    : query<PlanStanding & Record<string, unknown>>(select));
  return standing!;
}

/** Lets one change of an organisation's plan wait for another. It is the first lock that any of them takes. */
export async function lockPlan(transaction: Transaction, organisationId: string): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO plan_states (organisation_id) VALUES (${organisationId}::uuid) ON CONFLICT DO NOTHING`;
  await transaction.$queryRaw`
    SELECT 1 FROM plan_states WHERE organisation_id = ${organisationId}::uuid FOR UPDATE`;
}

/** Says that a person changed the plan: whoever looks at it to approve it has to look again. */
export async function planChanged(transaction: Transaction, organisationId: string): Promise<void> {
  await transaction.$executeRaw`
    UPDATE plan_states SET version = version + 1 WHERE organisation_id = ${organisationId}::uuid`;
}
