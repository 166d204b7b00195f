import "server-only";
import { query } from "@/lib/data/db";
import type { Facts } from "@/lib/domain/assessment/answer";
import { monthsBefore } from "@/lib/domain/dates";
import { soonUntil } from "@/lib/domain/evidence/validity";
import type { Dependency, RegisteredService } from "@/lib/domain/migration/types";
import { monthOf } from "@/lib/domain/portfolio/months";
import type { StandingKey } from "@/lib/domain/portfolio/standings";
import type { Outcome, Status } from "@/lib/domain/scoring/types";
import { Prisma } from "@/prisma/generated/client";

/** What the summary of an organisation is made from, as the database had it at one moment. */
export interface SummarySource {
  organisationId: string;
  name: string;
  profile: Facts;
  /** Null where there is no summary yet. */
  summaryId: string | null;
  /** The newest event in the record of the organisation. */
  sequence: number;
  assessment: {
    id: string;
    catalogueVersion: string;
    revision: number;
    scoredOn: string | null;
    status: Status;
    mandatoryIndex: number | null;
    recommendedIndex: number | null;
    answered: number;
    applicable: number;
    assurance: number;
  } | null;
  outcomes: Pick<Outcome, "requirement" | "obligation" | "level">[];
  /** The status at the end of last month. */
  before: StandingKey | null;
  sites: number;
  services: (Omit<RegisteredService, "facts" | "readiness"> & { profile: Facts; provider: string | null })[];
  dependencies: Dependency[];
  /** What is recorded of the connections in use. */
  connections: Facts[];
  expiredEvidence: number;
  expiringEvidence: number;
  lateActions: number;
  unfundedMusts: number;
}

/** Organisations of which something changed since their summary was made, or that have none: some, in the order of ids. */
export const listStale = (day: string, most: number, after?: string): Promise<{ id: string }[]> =>
  query<{ id: string }>(Prisma.sql`
    SELECT o.id FROM organisations o
    LEFT JOIN summaries s ON s.organisation_id = o.id AND s.submission_id IS NULL
    LEFT JOIN assessments a ON a.organisation_id = o.id AND a.closed_at IS NULL
    LEFT JOIN audit_heads h ON h.chain = 'organisation:' || o.id
    WHERE (${after ?? null}::uuid IS NULL OR o.id > ${after ?? null}::uuid)
      AND (s.id IS NULL OR s.as_of <> ${day}::date OR s.sequence <> coalesce(h.sequence, 0)
           OR s.assessment_id IS DISTINCT FROM a.id OR s.revision IS DISTINCT FROM a.revision
           OR s.scored_on IS DISTINCT FROM a.scored_on)
    ORDER BY o.id LIMIT ${most}`);

/** Open actions of a plan: see `isOpen`. */
const OPEN = Prisma.sql`p.organisation_id = o.id AND p.merged_into_id IS NULL
  AND p.status IN ('proposed', 'accepted', 'in_progress')`;

/** Without money as far as anybody said, and not known to cost nothing: see `isNotFunded` and `isFundingUnknown`. */
const UNFUNDED = Prisma.sql`(p.funding = 'not_funded' OR p.funding = 'unknown'
  AND (p.one_off_pounds IS DISTINCT FROM 0 OR p.yearly_pounds IS DISTINCT FROM 0))`;

/** Everything about these organisations, in one statement. */
export const readSources = (ids: readonly string[], day: string): Promise<SummarySource[]> =>
  query<SummarySource>(Prisma.sql`
    SELECT o.id AS "organisationId", o.name, o.profile, s.id AS "summaryId",
      coalesce((SELECT sequence FROM audit_heads h WHERE h.chain = 'organisation:' || o.id), 0) AS sequence,
      CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'catalogueVersion', a.catalogue_version,
        'revision', a.revision, 'scoredOn', a.scored_on, 'status', a.status, 'mandatoryIndex', a.mandatory_index,
        'recommendedIndex', a.recommended_index, 'answered', a.answered, 'applicable', a.applicable,
        'assurance', a.assurance) END AS assessment,
      (SELECT coalesce(json_agg(w), '[]') FROM (
        SELECT DISTINCT requirement_id AS requirement, obligation, level FROM outcomes
        WHERE assessment_id = a.id) w) AS outcomes,
      (SELECT status FROM monthly_summaries m WHERE m.summary_id = s.id
        AND m.month = ${monthsBefore(monthOf(day), 1)}::date) AS before,
      (SELECT count(*)::int FROM sites i WHERE i.organisation_id = o.id AND i.archived_at IS NULL) AS sites,
      (SELECT coalesce(json_agg(json_build_object('id', v.id, 'name', v.name, 'provider', v.provider,
                'nationalId', v.national_id, 'profile', v.profile, 'details', v.details)), '[]')
       FROM services v WHERE v.organisation_id = o.id AND v.archived_at IS NULL) AS services,
      (SELECT coalesce(json_agg(json_build_object('serviceId', d.service_id, 'needsId', d.needs_id,
                'network', d.network)), '[]')
       FROM dependencies d JOIN services v ON v.id = d.service_id AND v.archived_at IS NULL
       JOIN services n ON n.id = d.needs_id AND n.archived_at IS NULL
       WHERE d.organisation_id = o.id) AS dependencies,
      (SELECT coalesce(json_agg(c.details), '[]') FROM connections c
       JOIN sites i ON i.id = c.site_id AND i.archived_at IS NULL
       WHERE c.organisation_id = o.id AND c.archived_at IS NULL) AS connections,
      (SELECT count(*)::int FROM evidence e WHERE e.organisation_id = o.id AND e.deleted_at IS NULL
        AND e.valid_until < ${day}::date) AS "expiredEvidence",
      (SELECT count(*)::int FROM evidence e WHERE e.organisation_id = o.id AND e.deleted_at IS NULL
        AND e.valid_until BETWEEN ${day}::date AND ${soonUntil(day)}::date) AS "expiringEvidence",
      (SELECT count(*)::int FROM actions p WHERE ${OPEN} AND p.due_on < ${day}::date) AS "lateActions",
      (SELECT count(*)::int FROM actions p WHERE ${OPEN} AND ${UNFUNDED} AND EXISTS (
        SELECT FROM action_targets t WHERE t.action_id = p.id AND t.gone_since IS NULL AND t.class = 'must_gap'))
        AS "unfundedMusts"
    FROM organisations o
    LEFT JOIN summaries s ON s.organisation_id = o.id AND s.submission_id IS NULL
    LEFT JOIN assessments a ON a.organisation_id = o.id AND a.closed_at IS NULL
    WHERE o.id = ANY(${[...ids]}::uuid[])`);
