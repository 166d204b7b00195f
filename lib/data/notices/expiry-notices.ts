import "server-only";
import { query } from "@/lib/data/db";
import { daysBetween } from "@/lib/domain/dates";
import { mayWithEvidence } from "@/lib/domain/evidence/may-with-evidence";
import { dueAnnouncement, EXPIRING_DAYS } from "@/lib/domain/notices/announce";
import { ROLES } from "@/lib/domain/people/permissions";
import { Prisma } from "@/prisma/generated/client";
import type { NewNotice } from "./notices";
import { type DueQuery, tellInBatches } from "./tell-in-batches";

const READERS = ROLES.filter((role) => mayWithEvidence(role, "evidence:read", true));

const EXPIRING: DueQuery<ExpiringEvidence> = {
  ...{ id: Prisma.sql`e.id`, person: Prisma.sql`m.person_id`, on: Prisma.sql`e.valid_until` },
  ...{ soon: "evidence_expiring", days: EXPIRING_DAYS },
  read: (today, rest) =>
    query(Prisma.sql`
      SELECT e.id, e.title, e.organisation_id AS "organisationId", e.valid_until::text AS "validUntil",
        (e.created_at AT TIME ZONE 'Europe/London')::date::text AS "addedOn", m.person_id AS "personId"
      FROM evidence e JOIN memberships m ON m.organisation_id = e.organisation_id
        AND (m.role = 'lead' OR m.person_id = e.created_by_id AND m.role = ANY(${READERS}))
      WHERE e.deleted_at IS NULL
        AND e.valid_until BETWEEN ${today}::date AND ${today}::date + ${Math.max(...EXPIRING_DAYS)}::integer ${rest}`),
};

/**
 * Tells whoever added evidence and may see it, and the leads of its organisation, that it expires soon. For the worker,
 * which acts for nobody.
 */
export const tellExpiring = (today: string): Promise<void> =>
  tellInBatches(EXPIRING, today, (evidence) => expiryNotice(evidence, today));

interface ExpiringEvidence {
  id: string;
  title: string;
  organisationId: string;
  validUntil: string;
  addedOn: string;
  personId: string;
}

function expiryNotice(evidence: ExpiringEvidence, today: string): NewNotice | null {
  const { id, title, organisationId, validUntil, addedOn, personId } = evidence;
  const days = dueAnnouncement(EXPIRING_DAYS, validUntil, today, addedOn);
  return days === null
    ? null
    : {
        personId,
        organisationId,
        kind: "evidence_expiring",
        key: `evidence_expiring:${id}:${validUntil}:${days}`,
        words: { title, validUntil, daysLeft: daysBetween(today, validUntil) },
        path: `/evidence/${id}`,
      };
}
