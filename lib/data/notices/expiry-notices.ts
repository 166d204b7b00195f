import "server-only";
import { db, query } from "@/lib/data/db";
import { daysBetween } from "@/lib/domain/dates";
import { mayWithEvidence } from "@/lib/domain/evidence/may-with-evidence";
import { dueAnnouncement, EXPIRING_DAYS } from "@/lib/domain/notices/announce";
import { ROLES } from "@/lib/domain/people/permissions";
import { Prisma } from "@/prisma/generated/client";
import { tell } from "./notices";

const READERS = ROLES.filter((role) => mayWithEvidence(role, "evidence:read", true));

/**
 * Tells whoever added evidence and may see it, and the leads of its organisation, that it expires soon. For the worker,
 * which acts for nobody.
 */
export async function tellExpiring(today: string): Promise<void> {
  const expiring = await query<ExpiringEvidence>(Prisma.sql`
    SELECT e.id, e.title, e.organisation_id AS "organisationId", e.valid_until::text AS "validUntil",
      (e.created_at AT TIME ZONE 'Europe/London')::date::text AS "addedOn", m.person_id AS "personId"
    FROM evidence e JOIN memberships m ON m.organisation_id = e.organisation_id
      AND (m.role = 'lead' OR m.person_id = e.created_by_id AND m.role = ANY(${READERS}))
    WHERE e.deleted_at IS NULL
      AND e.valid_until BETWEEN ${today}::date AND ${today}::date + ${Math.max(...EXPIRING_DAYS)}::integer`);
  const notices = expiring.flatMap(({ id, title, organisationId, validUntil, addedOn, personId }) => {
    const days = dueAnnouncement(EXPIRING_DAYS, validUntil, today, addedOn);
    if (days === null) return [];
    return {
      personId,
      organisationId,
      kind: "evidence_expiring" as const,
      key: `evidence_expiring:${id}:${validUntil}:${days}`,
      words: { title, validUntil, daysLeft: daysBetween(today, validUntil) },
      path: `/evidence/${id}`,
    };
  });
  await db.$transaction((transaction) => tell(transaction, ...notices));
}

interface ExpiringEvidence {
  id: string;
  title: string;
  organisationId: string;
  validUntil: string;
  addedOn: string;
  personId: string;
}
