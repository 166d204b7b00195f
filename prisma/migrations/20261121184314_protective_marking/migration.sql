-- AlterTable
ALTER TABLE "organisations" ADD COLUMN     "marking" TEXT;

-- An assessment is read with what its organisation marks its reports with.
CREATE OR REPLACE FUNCTION load_assessment(wanted uuid, reader uuid) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT json_build_object(
    'id', a.id,
    'catalogueVersion', a.catalogue_version,
    'startedAt', a.started_at,
    'changedAt', a.changed_at,
    'revision', a.revision,
    'scoredOn', a.scored_on,
    'carriedFrom', a.carried_from_id,
    'closedAt', a.closed_at,
    'role', m.role,
    'assigned', CASE WHEN m.role = 'delegate' THEN (
      SELECT coalesce(json_agg(json_build_object('section', t.section_id, 'requirement', t.requirement_id,
                'scope', t.scope)), '[]')
      FROM assignments t WHERE t.assessment_id = a.id AND t.person_id = reader AND t.ended_at IS NULL) END,
    'organisation', json_build_object(
      'id', o.id, 'reference', o.reference, 'odsCode', o.ods_code, 'name', o.name, 'profile', o.profile,
      'marking', o.marking),
    'sites', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'facts', s.profile)
                ORDER BY s.name, s.id), '[]')
              FROM sites s WHERE s.organisation_id = o.id AND s.archived_at IS NULL),
    'services', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'facts', s.profile)
                ORDER BY s.name, s.id), '[]')
              FROM services s WHERE s.organisation_id = o.id AND s.archived_at IS NULL),
    'answers', (SELECT coalesce(json_agg(w), '[]')
              FROM (SELECT question_id AS question, scope, value, for_all AS "forAll", version,
                      changed_at AS "changedAt", changed_by_id AS "changedBy"
                    FROM answers WHERE assessment_id = a.id) w),
    'proofs', (SELECT coalesce(json_agg(p), '[]')
              FROM (SELECT u.requirement_id AS requirement, e.scope, e.valid_from AS "validFrom",
                      e.valid_until AS "validUntil"
                    FROM evidence_uses u JOIN evidence e ON e.id = u.evidence_id
                    WHERE u.assessment_id = a.id AND e.deleted_at IS NULL
                      AND coalesce((SELECT v.scan FROM evidence_versions v WHERE v.evidence_id = e.id
                                    ORDER BY v.number DESC LIMIT 1), 'clean') IN ('clean', 'unscanned')) p),
    'planned', planned_gaps(o.id, a.started_at),
    'people', (SELECT coalesce(json_object_agg(p.id, p.name), '{}')
              FROM people p WHERE p.id IN (SELECT w.changed_by_id FROM answers w WHERE w.assessment_id = a.id))
  )
  FROM assessments a
  JOIN organisations o ON o.id = a.organisation_id
  JOIN memberships m ON m.organisation_id = o.id AND m.person_id = reader
  WHERE a.id = wanted);
END $$;
