import "server-only";
import { loadAssessment } from "@/lib/data/assessment/assessments";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db, query, type Transaction } from "@/lib/data/db";
import { newId } from "@/lib/data/ids";
import type { Person } from "@/lib/domain/people/person";
import { keepInStep, type KeptAction, type KeptCondition, type Steps } from "@/lib/domain/plan/keep-in-step";
import { log } from "@/lib/log";
import { Prisma } from "@/prisma/generated/client";
import { dueOf } from "./due-of";
import { lockPlan, planStanding } from "./plan-state";

/**
 * Brings the plan of an organisation in step with its assessment under way, the register and the conditions of
 * decisions, if any of them has changed since, or the day has. Never part of a save of answers: that must be no slower.
 * @param person somebody with a role in the organisation
 * @returns how often people have changed the plan: its version
 */
export async function keepPlan(person: Person, organisationId: string, day: string): Promise<number> {
  const { inStep, version } = await planStanding(organisationId, day);
  if (inStep) return version;
  return db.$transaction(async (transaction) => {
    await lockPlan(transaction, organisationId);
    const now = await planStanding(organisationId, day, transaction);
    if (now.inStep || !now.assessmentId) return now.version;
    const assessment = await loadAssessment(person, now.assessmentId, transaction);
    const steps = keepInStep(
      await readKept(transaction, organisationId),
      dueOf(assessment, day),
      await readConditions(transaction, organisationId),
    );
    await store(transaction, organisationId, steps, { day, catalogueVersion: assessment.catalogueVersion });
    await transaction.$executeRaw`
      UPDATE plan_states SET assessment_id = ${assessment.id}::uuid, revision = ${assessment.revision}::int,
        day = ${day}::date, conditions = ${now.conditions}
      WHERE organisation_id = ${organisationId}::uuid`;
    return now.version;
  });
}

const BATCH = 100;

/**
 * Brings every plan in step that is not. For the worker, which reads each organisation as its lead; one whose plan
 * cannot be kept does not hold up the others.
 */
export async function keepPlans(day: string): Promise<void> {
  for (let batch = await listLeads(); batch.length; batch = await listLeads(batch.at(-1)!.id))
    for (const { id, lead } of batch)
      await keepPlan(lead, id, day).catch((problem: unknown) =>
        log.error(`the plan of organisation ${id} cannot be kept in step`, problem),
      );
}

/** The organisations that have an assessment under way, each with somebody who leads it. */
const listLeads = (after?: string) =>
  query<{ id: string; lead: Person }>(Prisma.sql`
    SELECT DISTINCT ON (o.id) o.id, json_build_object('id', p.id, 'name', p.name, 'email', p.email) AS lead
    FROM organisations o
    JOIN assessments a ON a.organisation_id = o.id AND a.closed_at IS NULL
    JOIN memberships m ON m.organisation_id = o.id AND m.role = 'lead'
    JOIN people p ON p.id = m.person_id
    WHERE ${after ?? null}::uuid IS NULL OR o.id > ${after ?? null}::uuid
    ORDER BY o.id LIMIT ${BATCH}`);

const readKept = (transaction: Transaction, organisationId: string) =>
  transaction.$queryRaw<KeptAction[]>`
    SELECT a.id::text, a.catalogue_action AS "catalogueAction", a.condition_id::text AS "conditionId", a.status,
      coalesce((SELECT json_agg(json_build_object('key', t.key, 'requirement', t.requirement_id, 'scope', t.scope,
          'class', t.class, 'rank', t.rank, 'goneSince', t.gone_since, 'goneWhy', t.gone_why) ORDER BY t.key)
        FROM action_targets t WHERE t.action_id = a.id), '[]') AS targets
    FROM actions a WHERE a.organisation_id = ${organisationId}::uuid AND a.merged_into_id IS NULL
    ORDER BY a.id`;

const readConditions = (transaction: Transaction, organisationId: string) =>
  transaction.$queryRaw<KeptCondition[]>`
    SELECT c.id::text, c.done_at IS NOT NULL AS done, c.met_at IS NOT NULL AS met,
      r.state = 'accepted_with_conditions' AND w.submission_id IS NULL AS live
    FROM submissions s JOIN reviews r ON r.submission_id = s.id JOIN conditions c ON c.review_id = r.id
    LEFT JOIN submission_withdrawals w ON w.submission_id = s.id
    WHERE s.organisation_id = ${organisationId}::uuid ORDER BY c.id`;

/** Each kind of step in one statement, however many there are. */
async function store(
  transaction: Transaction,
  organisationId: string,
  steps: Steps,
  { day, catalogueVersion }: { day: string; catalogueVersion: string },
): Promise<void> {
  const added = steps.added.map((one) => ({ id: newId(), ...one }));
  const conditions = steps.conditions.map((conditionId) => ({ id: newId(), conditionId }));
  const targets = [
    ...added.flatMap(({ id, targets }) => targets.map((target) => ({ actionId: id, ...target }))),
    ...steps.joined.map(({ actionId, target }) => ({ actionId, ...target })),
  ];
  const due = [...steps.moved, ...steps.back.map((one) => ({ ...one, since: day }))];
  if (added.length + conditions.length > 0)
    await transaction.$executeRaw`
      INSERT INTO actions (id, organisation_id, catalogue_action, catalogue_version, condition_id, due_on)
      SELECT n.id, ${organisationId}::uuid, n."catalogueAction",
        CASE WHEN n."catalogueAction" IS NOT NULL THEN ${catalogueVersion} END, n."conditionId", c.due_on
      FROM jsonb_to_recordset(${JSON.stringify([...added, ...conditions])}::jsonb)
        AS n(id uuid, "catalogueAction" text, "conditionId" uuid)
      LEFT JOIN conditions c ON c.id = n."conditionId"`;
  if (targets.length > 0)
    await transaction.$executeRaw`
      INSERT INTO action_targets (organisation_id, key, action_id, requirement_id, scope, class, rank, due_since)
      SELECT ${organisationId}::uuid, n.key, n."actionId", n.requirement, n.scope, n.class, n.rank, ${day}::date
      FROM jsonb_to_recordset(${JSON.stringify(targets)}::jsonb)
        AS n("actionId" uuid, key text, requirement text, scope text, class text, rank int)`;
  if (due.length > 0)
    await transaction.$executeRaw`
      UPDATE action_targets t SET class = n.class, rank = n.rank, due_since = coalesce(n.since, t.due_since),
        gone_since = NULL, gone_why = NULL
      FROM jsonb_to_recordset(${JSON.stringify(due)}::jsonb) AS n(key text, class text, rank int, since date)
      WHERE t.organisation_id = ${organisationId}::uuid AND t.key = n.key`;
  if (steps.gone.length > 0)
    await transaction.$executeRaw`
      UPDATE action_targets t SET gone_since = ${day}::date, gone_why = n.why
      FROM jsonb_to_recordset(${JSON.stringify(steps.gone)}::jsonb) AS n(key text, why text)
      WHERE t.organisation_id = ${organisationId}::uuid AND t.key = n.key`;
  if (steps.statuses.length > 0)
    await transaction.$executeRaw`
      UPDATE actions a SET status = n."to", status_at = now(),
        reopened_on = CASE WHEN n.reopened THEN ${day}::date WHEN n."to" = 'verified' THEN NULL ELSE a.reopened_on END
      FROM jsonb_to_recordset(${JSON.stringify(steps.statuses)}::jsonb) AS n("actionId" uuid, "to" text, reopened boolean)
      WHERE a.id = n."actionId"`;
  const counts = {
    added: added.length + conditions.length,
    joined: steps.joined.length,
    verified: steps.statuses.filter(({ to }) => to === "verified").length,
    notNeeded: steps.statuses.filter(({ to }) => to === "not_needed").length,
    reopened: steps.statuses.filter(({ reopened }) => reopened).length,
  };
  if (Object.values(counts).some(Boolean))
    await recordEvent(transaction, {
      chain: organisationChain(organisationId),
      person: null,
      what: "plan:keep",
      subject: organisationId,
      detail: { counts },
    });
}
