import "server-only";
import { type Assessment, loadAssessment, type StoredAnswer } from "@/lib/data/assessment/assessments";
import { scoreStored } from "@/lib/data/assessment/scoring";
import { query } from "@/lib/data/db";
import { dayInEngland, daysAfter, monthsBefore } from "@/lib/domain/dates";
import type { Person } from "@/lib/domain/people/person";
import { lastMonths } from "@/lib/domain/portfolio/months";
import { log } from "@/lib/log";
import { Prisma } from "@/prisma/generated/client";
import { refreshSummaries } from "./summaries";

/** How far back history is worked out. */
const MONTHS = 36;

const BATCH = 100;

interface Remembered {
  summaryId: string;
  createdAt: Date;
  lead: Person | null;
  assessments: { id: string; startedAt: string }[];
}

/**
 * Makes every summary anew, and those of past months from the history of answers: what had been answered by the end of
 * each month, judged as of its last day. Registers and facts have no history, so they count as they are today.
 * Returns how many organisations it was.
 */
export async function rebuildSummaries(now: Date): Promise<number> {
  await forgetWhatTheyWereMadeFrom();
  await refreshSummaries(now);
  const past = lastMonths(dayInEngland(now), MONTHS).slice(0, -1);
  let rebuilt = 0;
  for (let some = await remember(); some.length; some = await remember(some.at(-1)!.summaryId)) {
    for (const one of some)
      await rebuildMonths(one, past).catch((problem: unknown) =>
        log.error(`the history of summary ${one.summaryId} cannot be rebuilt`, problem),
      );
    rebuilt += some.length;
  }
  await forgetWhatTheyWereMadeFrom();
  await refreshSummaries(now, "all");
  return rebuilt;
}

/** So that all of them are found stale. */
const forgetWhatTheyWereMadeFrom = () =>
  query(Prisma.sql`UPDATE summaries SET sequence = -1 WHERE submission_id IS NULL`);

const remember = (after?: string) =>
  query<Remembered>(Prisma.sql`
    SELECT s.id AS "summaryId", o.created_at AS "createdAt",
      (SELECT json_build_object('id', p.id, 'name', p.name, 'email', p.email) FROM memberships m
       JOIN people p ON p.id = m.person_id WHERE m.organisation_id = o.id AND m.role = 'lead' LIMIT 1) AS lead,
      (SELECT coalesce(json_agg(json_build_object('id', a.id, 'startedAt', a.started_at)
                ORDER BY a.started_at), '[]') FROM assessments a WHERE a.organisation_id = o.id) AS assessments
    FROM summaries s JOIN organisations o ON o.id = s.organisation_id
    WHERE s.submission_id IS NULL AND (${after ?? null}::uuid IS NULL OR s.id > ${after ?? null}::uuid)
    ORDER BY s.id LIMIT ${BATCH}`);

async function rebuildMonths({ summaryId, createdAt, lead, assessments }: Remembered, months: string[]) {
  const histories = new Map<string, History>();
  const rows: object[] = [];
  for (const month of months) {
    const end = monthsBefore(month, -1);
    if (dayInEngland(createdAt) >= end) continue;
    const open = assessments.findLast(({ startedAt }) => dayInEngland(new Date(startedAt)) < end);
    if (!open || !lead) {
      rows.push({ month, status: "not_started", answered: 0, applicable: 0 });
      continue;
    }
    if (!histories.has(open.id)) histories.set(open.id, await readHistory(lead, open.id));
    rows.push({ month, ...standingAt(histories.get(open.id)!, end) });
  }
  await query(Prisma.sql`
    INSERT INTO monthly_summaries (summary_id, month, status, mandatory_index, recommended_index, answered, applicable)
    SELECT ${summaryId}::uuid, month, status, mandatory_index, recommended_index, answered, applicable
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(month date, status text, mandatory_index smallint,
      recommended_index smallint, answered integer, applicable integer)
    ON CONFLICT (summary_id, month) DO UPDATE SET status = excluded.status,
      mandatory_index = excluded.mandatory_index, recommended_index = excluded.recommended_index,
      answered = excluded.answered, applicable = excluded.applicable`);
}

interface History {
  assessment: Assessment;
  /** Oldest first. */
  revisions: StoredAnswer[];
}

async function readHistory(lead: Person, id: string): Promise<History> {
  const assessment = await loadAssessment(lead, id);
  const revisions = await query<StoredAnswer>(Prisma.sql`
    SELECT question_id AS question, scope, value, for_all AS "forAll", version,
      to_char(changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "changedAt",
      changed_by_id AS "changedBy"
    FROM answer_revisions WHERE assessment_id = ${id}::uuid ORDER BY version`);
  return { assessment, revisions };
}

/** @param end the first day that does not count any more */
function standingAt({ assessment, revisions }: History, end: string) {
  const answers = new Map<string, StoredAnswer>();
  for (const answer of revisions)
    if (dayInEngland(new Date(answer.changedAt)) < end)
      answers.set(`${answer.question} ${answer.scope}`, answer);
  const { coverage, ...result } = scoreStored(
    { ...assessment, answers: [...answers.values()] },
    daysAfter(end, -1),
  );
  return {
    status: result.status,
    mandatory_index: result.mandatoryIndex,
    recommended_index: result.recommendedIndex,
    ...coverage,
  };
}
