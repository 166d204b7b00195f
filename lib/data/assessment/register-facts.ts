import "server-only";
import { query } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import type { RegisterFacts } from "@/lib/domain/proposals/register-context";
import { partsRead } from "@/lib/domain/proposals/register-parts";
import { Prisma } from "@/prisma/generated/client";
import { demandRequirement, loadAssessment, type Assessment } from "./assessments";

type Read = { [Part in keyof RegisterFacts]: RegisterFacts[Part] | null };

/**
 * An assessment and those parts of the registers that the proposals of one requirement need, in one round trip.
 * Archived rows are left out. Which parts is told by the newest catalogue, before that of the assessment is known:
 * one that differs costs a proposal, never an answer.
 */
export async function readAssessmentWithRegister(
  person: Person,
  assessmentId: string,
  requirementId: string,
): Promise<{ assessment: Assessment; register: RegisterFacts }> {
  const id = knownId(assessmentId);
  const requirement = getCatalogue(latestVersion).requirement(requirementId);
  const wanted = requirement ? partsRead(requirement) : [];
  if (!wanted.length)
    return {
      assessment: demandRequirement(await loadAssessment(person, id), requirementId),
      register: { sites: [] },
    };
  const [row] = await query<{ assessment: Assessment; register: Read }>(Prisma.sql`
    SELECT load_assessment(a.id, m.person_id) AS assessment, json_build_object(
      'sites', (
        SELECT coalesce(json_agg(json_build_object('id', s.id, 'profile', s.profile, 'details', s.details)), '[]')
        FROM sites s WHERE 'uses' = ANY(${wanted}) AND s.organisation_id = a.organisation_id
          AND s.archived_at IS NULL),
      'services', CASE WHEN 'services' = ANY(${wanted}) THEN (
        SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'nationalId', s.national_id,
                 'profile', s.profile, 'details', s.details) ORDER BY s.name, s.id), '[]')
        FROM services s WHERE s.organisation_id = a.organisation_id AND s.archived_at IS NULL) END,
      'dependencies', CASE WHEN 'dependencies' = ANY(${wanted}) THEN (
        SELECT coalesce(json_agg(json_build_object('serviceId', d.service_id, 'needsId', d.needs_id)), '[]')
        FROM dependencies d WHERE d.organisation_id = a.organisation_id) END,
      'connections', CASE WHEN 'connections' = ANY(${wanted}) THEN (
        SELECT coalesce(json_agg(json_build_object('id', c.id, 'siteId', c.site_id, 'name', c.name,
                 'details', c.details) ORDER BY c.name, c.id), '[]')
        FROM connections c WHERE c.organisation_id = a.organisation_id AND c.archived_at IS NULL) END,
      'uses', CASE WHEN 'uses' = ANY(${wanted}) THEN (
        SELECT coalesce(json_agg(json_build_object('siteId', u.site_id, 'serviceId', u.service_id,
                 'peopleAtOnce', u.people_at_once, 'downMbps', u.down_mbps, 'upMbps', u.up_mbps,
                 'downGb', u.down_gb, 'upGb', u.up_gb, 'windowHours', u.window_hours, 'source', u.source)), '[]')
        FROM service_uses u WHERE u.organisation_id = a.organisation_id) END,
      'reviews', CASE WHEN 'reviews' = ANY(${wanted}) THEN (
        SELECT coalesce(json_agg(json_build_object('reviewedOn', r.reviewed_on, 'reviewers', r.reviewers,
                 'reach', r.reach, 'missing', r.missing, 'putRight', f.review_id IS NOT NULL)
                 ORDER BY r.reviewed_on DESC, r.recorded_at DESC), '[]')
        FROM register_reviews r LEFT JOIN findings_put_right f ON f.review_id = r.id
        WHERE r.organisation_id = a.organisation_id) END,
      'inherited', CASE WHEN 'inherited' = ANY(${wanted}) THEN (
        SELECT coalesce(json_agg(json_build_object('serviceId', i.service_id, 'productId', b.product_id,
                 'number', b.number, 'supplier', o.name, 'reviewedBy', c.name,
                 'catalogueVersion', b.content::json ->> 'catalogueVersion',
                 'answers', (SELECT coalesce(json_agg(w), '[]') FROM json_array_elements(b.content::json -> 'answers') w
                             WHERE starts_with(w ->> 'question', ${`${requirementId}.`})),
                 'verdicts', (SELECT coalesce(json_object_agg(v.requirement_id, v.verdict), '{}') FROM (
                                SELECT requirement_id, verdict FROM verdicts
                                WHERE review_id = r.id AND requirement_id = ${requirementId}
                                ORDER BY number DESC LIMIT 1) v WHERE v.verdict IS NOT NULL))), '[]')
        FROM inheritances i JOIN services s ON s.id = i.service_id AND s.archived_at IS NULL
        JOIN reviews r ON r.id = i.review_id JOIN submissions b ON b.id = r.submission_id
        JOIN organisations o ON o.id = b.organisation_id JOIN organisations c ON c.id = r.commissioner_id
        WHERE s.organisation_id = a.organisation_id
          AND NOT EXISTS (SELECT 1 FROM submission_withdrawals w WHERE w.submission_id = b.id)) END
    ) AS register
    FROM assessments a
    JOIN memberships m ON m.organisation_id = a.organisation_id AND m.person_id = ${person.id}::uuid
    WHERE a.id = ${id}::uuid`);
  if (!row) throw new NotFound("assessment");
  const assessment = demandRequirement(row.assessment, requirementId);
  // Proposals would tell a delegate what is in the registers.
  return { assessment, register: assessment.assigned ? { sites: [] } : readParts(row.register) };
}

/** Parts that were not asked for come back as null. */
const readParts = (read: Read) =>
  Object.fromEntries(Object.entries(read).filter(([, rows]) => rows !== null)) as unknown as RegisterFacts;
