import "server-only";
import { query } from "@/lib/data/db";
import { today } from "@/lib/data/today";
import { monthsBefore } from "@/lib/domain/dates";
import type { Person } from "@/lib/domain/people/person";
import { monthOf } from "@/lib/domain/portfolio/months";
import type { OrganisationProgress } from "@/lib/domain/portfolio/organisation-progress";
import { publishCounts, publishMedian } from "@/lib/domain/portfolio/publish";
import { type StandingKey, STANDINGS } from "@/lib/domain/portfolio/standings";
import { Prisma } from "@/prisma/generated/client";
import { demandOrganisation } from "./access";

/** Null until the worker has looked at an organisation for the first time. */
export async function readProgress(person: Person, reference: string): Promise<OrganisationProgress | null> {
  const { id } = await demandOrganisation(person, reference, "organisation:read");
  const [found] = await query<OrganisationProgress>(Prisma.sql`
    SELECT s.status_before AS before, s.movement, s.assurance, s.late_actions AS "lateActions",
      (SELECT count(*)::int FROM assignments g WHERE g.assessment_id = s.assessment_id AND g.ended IS NULL
        AND g.due_on < ${today()}::date) AS overdue,
      (SELECT min(g.due_on)::text FROM assignments g WHERE g.assessment_id = s.assessment_id AND g.ended IS NULL
        AND g.due_on >= ${today()}::date) AS "nextDue"
    FROM summaries s WHERE s.organisation_id = ${id}::uuid AND s.submission_id IS NULL`);
  return found ?? null;
}

/** Organisations of one type, as anybody of that type may know of them. */
export interface Benchmark {
  type: string;
  /** The month at whose end they were counted, by its first day. */
  month: string;
  /** Null where there are too few of them; a count is null where it is under five. */
  counts: Record<StandingKey, number | null> | null;
  medianIndex: number | null;
}

/**
 * How organisations of the same type stood at the end of last month. Nothing else can be asked for: cohorts are fixed,
 * do not overlap, and change once a month. See `publishCounts` for why nobody can be found in it.
 */
export async function readBenchmark(person: Person, reference: string): Promise<Benchmark> {
  const { id } = await demandOrganisation(person, reference, "organisation:read");
  const month = monthsBefore(monthOf(today()), 1);
  const [own] = await query<{ type: string }>(Prisma.sql`
    SELECT coalesce(profile ->> 'PF1', 'other') AS type FROM organisations WHERE id = ${id}::uuid`);
  const rows = await query<{ status: StandingKey; count: number }>(Prisma.sql`
    SELECT m.status, count(*)::int AS count FROM monthly_summaries m JOIN summaries s ON s.id = m.summary_id
    WHERE m.month = ${month}::date AND s.submission_id IS NULL AND s.type = ${own!.type} GROUP BY m.status`);
  const [index] = await query<{ median: number | null; of: number }>(Prisma.sql`
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY m.mandatory_index) AS median,
      count(m.mandatory_index)::int AS of
    FROM monthly_summaries m JOIN summaries s ON s.id = m.summary_id
    WHERE m.month = ${month}::date AND s.submission_id IS NULL AND s.type = ${own!.type}`);
  const found = new Map(rows.map(({ status, count }) => [status, count]));
  const counts = Object.fromEntries(STANDINGS.map((standing) => [standing, found.get(standing) ?? 0]));
  return {
    type: own!.type,
    month,
    counts: publishCounts(counts as Record<StandingKey, number>),
    medianIndex: publishMedian(index!.median, index!.of),
  };
}
