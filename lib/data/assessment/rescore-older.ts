import "server-only";
import { db, query } from "@/lib/data/db";
import type { Person } from "@/lib/domain/people/person";
import { log } from "@/lib/log";
import { Prisma } from "@/prisma/generated/client";
import { rescoreAssessments } from "./rescore";

const BATCH = 100;

/**
 * Scores what was last scored on an earlier day, because dates in answers and evidence grow old though nobody saves.
 * For the worker, which reads each organisation as its lead. One that cannot be scored does not hold up the others.
 */
export async function rescoreOlder(day: string): Promise<void> {
  for (let batch = await listOlder(day); batch.length; batch = await listOlder(day, batch.at(-1)!.id)) {
    for (const { id, lead } of batch)
      await db
        .$transaction((transaction) => rescoreAssessments(transaction, lead, id, day))
        .catch((problem: unknown) => log.error(`organisation ${id} cannot be scored again`, problem));
  }
}

const listOlder = (day: string, after?: string) =>
  query<{ id: string; lead: Person }>(Prisma.sql`
    SELECT DISTINCT ON (o.id) o.id, json_build_object('id', p.id, 'name', p.name, 'email', p.email) AS lead
    FROM organisations o
    JOIN assessments a ON a.organisation_id = o.id AND a.closed_at IS NULL AND a.scored_on < ${day}::date
    JOIN memberships m ON m.organisation_id = o.id AND m.role = 'lead'
    JOIN people p ON p.id = m.person_id
    WHERE ${after ?? null}::uuid IS NULL OR o.id > ${after ?? null}::uuid
    ORDER BY o.id LIMIT ${BATCH}`);
